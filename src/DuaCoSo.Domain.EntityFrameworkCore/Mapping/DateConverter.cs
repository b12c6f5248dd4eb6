using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace DuaCoSo.Domain.EntityFrameworkCore.Mapping;

/// <summary>Dates as the database's own; years 1 to 9999.</summary>
internal sealed class DateConverter() : ValueConverter<LocalDate, DateOnly>(date => date.ToDateOnly(), date => LocalDate.FromDateOnly(date));
