using System.Globalization;
using Fluid;

namespace Sapling.Tests.Liquid;

public sealed class LiquidMiscFilterTests
{
    [Theory]
    [InlineData("{{ missing | default: 2.99 }} {{ '' | default: 'a' }} {{ false | default: 'b' }} {{ page.empty | default: 'c' }} {{ 0 | default: 'd' }}", "2.99 a b c 0")]
    [InlineData("{{ false | default: true, allow_false: true }}", "false")]
    [InlineData("{{ name | json }} {{ fruits | slice: 0, 2 | json }} {{ 1.5 | json }} {{ missing | json }} {{ true | json }}", "\"Ana\" [\"apples\",\"oranges\"] 1.5 null true")]
    [InlineData("{{ page | json }}", "{\"title\":\"Grinders\",\"tags\":[\"a\",\"b\"],\"empty\":[]}")]
    [InlineData("{{ '</script>' | json }}", "\"\\u003C/script\\u003E\"")]
    public void Values_pass_as_documented(string template, string expected) => Assert.Equal(expected, Template.Render(template));

    [Fact]
    public void Json_shows_only_members_that_templates_may_read()
    {
        var options = Template.Options();
        options.MemberAccessStrategy = new DefaultMemberAccessStrategy();
        options.MemberAccessStrategy.Register<Person>(nameof(Person.Name));
        var context = Template.Context(null, options).SetValue("person", new Person("Ana", "secret"));
        Assert.Equal("{\"Name\":\"Ana\"}", Template.Parser.Parse("{{ person | json }}").Render(context, NullEncoder.Default));
    }

    [Theory]
    [InlineData("{{ '2026-03-07 14:05:09' | date: '%Y-%m-%dT%H:%M:%S %z' }}", "2026-03-07T14:05:09 +0000")]
    [InlineData("{{ '2026-03-07T14:05:09+02:00' | date: '%H:%M %:z' }}", "14:05 +02:00")]
    [InlineData("{{ '2026-03-07T14:05:09Z' | date: '%H:%M %z' }}", "14:05 +0000")]
    [InlineData("{{ 'now' | date: '%a, %b %e, %y|%A %B|%j|%I:%M %p|%l %P|%k' }}", "Sat, Mar  7, 26|Saturday March|066|02:05 PM| 2 pm|14")]
    [InlineData("{{ 'today' | date: '%F %T %D %R %r %v' }}", "2026-03-07 14:05:09 03/07/26 14:05 02:05:09 PM  7-MAR-2026")]
    [InlineData("{{ 'now' | date: '%-d.%-m. %^a %#p %010Y %3N %L %s %u %w %U %W %V %G %C %%' }}", "7.3. SAT pm 0000002026 000 000 1772892309 6 6 09 09 10 2026 20 %")]
    [InlineData("{{ 0 | date: '%Y' }} {{ '0' | date: '%Y' }}", "1970 1970")]
    [InlineData("{{ 'no date' | date: '%Y' }} {{ 'now' | date }} {{ missing | date: '%Y' }}", "no date now ")]
    [InlineData("{{ 'now' | date: '%Q %' }}", "%Q %")]
    [InlineData("{{ 'now' | time_zone: 'America/New_York' | date: '%H:%M %z' }}", "09:05 -0500")]
    [InlineData("{{ 'now' | format_date: 'yyyy-MM-dd' }} {{ 'now' | format_date: 'D', 'fr-FR' }}", "2026-03-07 samedi 7 mars 2026")]
    public void Dates_print_as_documented(string template, string expected) => Assert.Equal(expected, Template.Render(template));

    [Fact]
    public void Dates_speak_the_language_of_the_rendering() =>
        Assert.Equal("sábado 7 de março", Template.Render(
            "{{ 'now' | date: '%A %-d de %B' | replace: '-feira', '' }}",
            configure: context => context.CultureInfo = CultureInfo.GetCultureInfo("pt-PT")));

    public sealed record Person(string Name, string Password);
}
