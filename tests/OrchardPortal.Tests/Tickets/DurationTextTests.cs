using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets;

public sealed class DurationTextTests
{
    [Theory]
    [InlineData("00:00:59", "less than a minute")]
    [InlineData("00:01:59", "1 minute")]
    [InlineData("00:45:00", "45 minutes")]
    [InlineData("01:00:10", "1 hour")]
    [InlineData("02:05:00", "2 hours 5 minutes")]
    [InlineData("09:05:00", "9 hours")]
    [InlineData("1.00:30:00", "1 day")]
    [InlineData("2.03:10:00", "2 days 3 hours")]
    [InlineData("40.05:00:00", "40 days")]
    public void A_duration_is_told_by_its_largest_units(string time, string text) =>
        Assert.Equal(text, new DurationText(new EnglishPlurals()).Of(TimeSpan.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));

    private sealed class EnglishPlurals : IStringLocalizer<DurationText>
    {
        public LocalizedString this[string name] => new(name, name);

        public LocalizedString this[string name, params object[] arguments] => arguments is [PluralizationArgument plural]
            ? new(name, string.Format(null, plural.Forms[plural.Count == 1 ? 0 : 1], plural.Count))
            : new(name, string.Format(null, name, arguments));

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
