using Microsoft.AspNetCore.Diagnostics;

namespace DuaCoSo.Examples.Web;

/// <summary>What the framework refuses before an endpoint is reached, told with a code as everything else.</summary>
public sealed class BadRequests : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException refused)
        {
            return false;
        }

        bool isTooLarge = refused.StatusCode == StatusCodes.Status413PayloadTooLarge;
        await Refusal.Of(refused.StatusCode, (isTooLarge ? ApiProblems.TooLarge : ApiProblems.CannotRead).At(null)).ExecuteAsync(httpContext);
        return true;
    }
}
