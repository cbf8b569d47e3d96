using System.Text;
using Fluid;
using Sapling.Liquid;

namespace Sapling.Tests.Liquid;

public sealed class LiquidRobustnessTests
{
    private static readonly string[] _pieces =
    [
        "{{", "}}", "{%", "%}", "{{-", "-}}", "{%-", "-%}", "{", "}", "%", "-", " ", "\n", "\0", "'", "\"", "\\", "|", ":", ",", ".", "..", "(", ")", "[", "]",
        "=", "==", "!=", "<", ">", "#", "?", "1", "-2.5", "name", "fruits", "page.tags", "true", "nil", "empty", "é", "𝒳", "x",
        " if ", " elsif ", " else ", " endif ", " unless ", " endunless ", " case ", " when ", " endcase ", " for ", " in ", " endfor ", " limit:", " reversed ",
        " offset: continue ", " tablerow ", " cols:", " endtablerow ", " cycle ", " assign ", " capture ", " endcapture ", " increment ", " raw ", " endraw ",
        " comment ", " endcomment ", " liquid ", " echo ", " include ", " render ", " break ", " continue ", " and ", " or ", " contains ",
        " | upcase ", " | split: ", " | date: ", " | slice: ", " | truncate: ", " | sort: ", " | replace: ", " | divided_by: ", " | json ", " | round: ", " | format_string: ",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_text_is_a_template_or_a_parse_error(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 4_000; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 30); i > 0; i--)
            {
                text.Append(_pieces[random.Next(_pieces.Length)]);
            }

            ParseAndRender(text.ToString());
        }
    }

    [Fact]
    public void A_good_template_with_a_fault_anywhere_is_a_template_or_a_parse_error()
    {
        const string Good = """
            {% assign a = fruits | sort | join: ", " %}{%- for f in fruits limit: 2 reversed -%}{{ forloop.index }}: {{ f | upcase | truncate: 4, "" }}
            {% if f == 'x' or f contains "a" and page.tags[0] %}{% cycle 'a', 'b' %}{% elsif (1..3) %}{% break %}{% else %}{{ page['title'] }}{% endif %}{% endfor %}
            {% case name %}{% when 'Ana', 1 %}{% raw %}{{ {% endraw %}{% endcase %}{% comment %}x{% endcomment %}{% liquid
              echo name
            %}
            """;
        var random = new Random(7);
        for (var i = 0; i < Good.Length; i++)
        {
            ParseAndRender(Good[..i]);
            ParseAndRender(Good.Remove(i, 1));
            ParseAndRender(Good.Insert(i, _pieces[random.Next(_pieces.Length)]));
        }
    }

    [Fact]
    public void One_template_may_be_rendered_by_many_at_once()
    {
        var template = Template.Parser.Parse("{% for i in (1..50) %}{{ i | plus: n }},{%- if i == 50 -%} end {%- endif -%} {% endfor %}");
        Parallel.For(0, 64, n =>
        {
            var context = new TemplateContext(TemplateOptions.Default).SetValue("n", n);
            var expected = string.Concat(Enumerable.Range(1, 50).Select(i => $"{i + n},")) + "end";
            Assert.Equal(expected, template.Render(context));
        });
    }

    private static void ParseAndRender(string text)
    {
        if (!Template.Parser.TryParse(text, out var template, out var error))
        {
            Assert.Matches(@"\(\d+:\d+\)$", error);
            return;
        }

        var context = Template.Context();
        context.MaxSteps = 10_000;
        try
        {
            template.Render(context);
        }
        catch (LiquidException exception)
        {
            Assert.InRange(exception.Line, 1, 100);
        }
    }
}
