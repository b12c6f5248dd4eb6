using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;
using Microsoft.AspNetCore.Mvc;

namespace DuaCoSo.Domain.Extensions.Tests;

/// <summary>A controller that says what it was asked.</summary>
[ApiController]
public sealed class PartiesController : ControllerBase
{
    [HttpGet("/controllers/parties/{party}")]
    public ActionResult<string> Get(Id<Party> party, ReportingPeriod period, IsoDate? asOf) => Ok(FormattableString.Invariant($"{party} {period} {asOf}"));
}
