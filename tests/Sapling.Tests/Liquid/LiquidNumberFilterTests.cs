namespace Sapling.Tests.Liquid;

public sealed class LiquidNumberFilterTests
{
    [Theory]
    [InlineData("{{ -17 | abs }} {{ '-19.86' | abs }}", "17 19.86")]
    [InlineData("{{ 4 | at_least: 5 }} {{ 4 | at_least: 3 }} {{ 4 | at_most: 5 }} {{ 4 | at_most: 3 }}", "5 4 4 3")]
    [InlineData("{{ 1.2 | ceil }} {{ '3.5' | ceil }} {{ 1.8 | floor }} {{ -1.2 | floor }}", "2 4 1 -2")]
    [InlineData("{{ 16 | divided_by: 4 }} {{ 5 | divided_by: 3 }} {{ -5 | divided_by: 3 }}", "4 1 -2")]
    [InlineData("{{ 20 | divided_by: 7.0 }} {{ 10 | divided_by: 4.0 }}", "2.857142857142857 2.5")]
    [InlineData("{{ 4 | minus: 2 }} {{ 183.357 | minus: 12 }}", "2 171.357")]
    [InlineData("{{ 24 | modulo: 7 }} {{ 183.357 | modulo: 12 }} {{ -3 | modulo: 2 }}", "3 3.357 1")]
    [InlineData("{{ 4 | plus: 2 }} {{ 183.357 | plus: 12 }} {{ '3' | plus: '4' }}", "6 195.357 7")]
    [InlineData("{{ 1.2 | round }} {{ 2.7 | round }} {{ 183.357 | round: 2 }} {{ 2.5 | round }}", "1 3 183.36 3")]
    [InlineData("{{ 3 | times: 2 }} {{ 183.357 | times: 12 }} {{ 1.25 | times: 4 }}", "6 2200.284 5.0")]
    [InlineData("{{ missing | plus: 1 }} {{ 'x' | plus: 1 }}", "1 1")]
    [InlineData("{{ 1234567.891 | format_number: 'N2' }}|{{ 1234.5 | format_number: 'N1', 'de-DE' }}|{{ 255 | format_number: 'X' }}", "1,234,567.89|1.234,5|FF")]
    [InlineData("{{ 'Hello {0}, {1:N1} {{x}}' | format_string: name, 2 }}", "Hello Ana, 2.0 {x}")]
    public void Numbers_calculate_as_documented(string template, string expected) => Assert.Equal(expected, Template.Render(template));

    [Fact]
    public void Numbers_print_in_the_culture_of_the_rendering() =>
        Assert.Equal("1,5 1234 -2", Template.Render(
            "{{ 1.5 }} {{ 1234 }} {{ -2 }}",
            configure: context => context.CultureInfo = System.Globalization.CultureInfo.GetCultureInfo("de-DE")));
}
