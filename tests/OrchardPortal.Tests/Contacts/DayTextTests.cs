using System.Globalization;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Tests.Contacts;

public class DayTextTests
{
    [Theory]
    [InlineData("en", "4 Aug 2026")]
    [InlineData("de", "4. Aug. 2026")]
    [InlineData("fr", "4 août 2026")]
    [InlineData("nl", "4 aug 2026")]
    [InlineData("es", "4 ago 2026")]
    public void A_day_is_written_as_its_language_writes_it(string culture, string text) =>
        Assert.Equal(text, DayText.Short(new DateTime(2026, 8, 4), CultureInfo.GetCultureInfo(culture)));
}
