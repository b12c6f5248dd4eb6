using System.Globalization;

namespace DuaCoSo.TestKit;

/// <summary>The cultures under which nothing may look different.</summary>
public static class Cultures
{
    /// <summary>Vietnam's; the dotted and dotless i of Turkey's; the calendar and digits of Saudi Arabia's; none.</summary>
    public static IReadOnlyList<CultureInfo> All { get; } =
        [new("vi-VN"), new("tr-TR"), new("ar-SA"), CultureInfo.InvariantCulture];

    /// <summary>Runs an action under each culture, and puts the thread's own back.</summary>
    public static void Each(Action<CultureInfo> action)
    {
        CultureInfo culture = CultureInfo.CurrentCulture, ui = CultureInfo.CurrentUICulture;
        try
        {
            foreach (CultureInfo each in All)
            {
                CultureInfo.CurrentCulture = each;
                CultureInfo.CurrentUICulture = each;
                action(each);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = ui;
        }
    }
}
