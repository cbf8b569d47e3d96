using Fluid;
using Fluid.Values;

namespace Sapling.Tests.Liquid;

public sealed class LiquidTagTests
{
    [Theory]
    [InlineData("{% if false %}a{% elsif true %}b{% else %}c{% endif %}", "b")]
    [InlineData("{% if false %}a{% elsif false %}b{% else %}c{% endif %}", "c")]
    [InlineData("{% if false %}a{% endif %}", "")]
    [InlineData("{% unless false %}a{% else %}b{% endunless %}", "a")]
    [InlineData("{% unless true %}a{% elsif true %}b{% else %}c{% endunless %}", "b")]
    [InlineData("{% unless true %}a{% elsif false %}b{% else %}c{% endunless %}", "c")]
    [InlineData("{% case 2 %} text {% when 1 %}a{% when 2, 3 %}b{% else %}c{% endcase %}", "b")]
    [InlineData("{% case 'x' %}{% when 'y' or 'x' %}a{% endcase %}", "a")]
    [InlineData("{% case 9 %}{% when 1 %}a{% else %}c{% endcase %}", "c")]
    [InlineData("{% case 9 %}{% else %}c{% else %}d{% endcase %}", "c")]
    public void Conditions_choose_a_branch(string template, string expected) => Assert.Equal(expected, Template.Render(template));

    [Theory]
    [InlineData("{% for f in fruits %}{{ f }} {% endfor %}", "apples oranges peaches plums ")]
    [InlineData("{% for f in missing %}{{ f }}{% else %}none{% endfor %}", "none")]
    [InlineData("{% for f in page.empty %}{{ f }}{% else %}none{% endfor %}", "none")]
    [InlineData("{% for i in (1..5) limit:2 %}{{ i }}{% endfor %}", "12")]
    [InlineData("{% for i in (1..5) offset: 3 %}{{ i }}{% endfor %}", "45")]
    [InlineData("{% for i in (1..6) limit: 2 offset: 2 %}{{ i }}{% endfor %}", "34")]
    [InlineData("{% for i in (1..3) reversed %}{{ i }}{% endfor %}", "321")]
    [InlineData("{% for i in (1..4) reversed limit: 2 %}{{ i }}{% endfor %}", "21")]
    [InlineData("{% for i in (1..6) limit: 2 %}{{ i }}{% endfor %}-{% for i in (1..6) limit: 2 offset: continue %}{{ i }}{% endfor %}-{% for i in (1..6) offset: continue %}{{ i }}{% endfor %}", "12-34-56")]
    [InlineData("{% for i in (1..5) %}{% if i == 3 %}{% break %}{% endif %}{{ i }}{% endfor %}", "12")]
    [InlineData("{% for i in (1..5) %}{% if i == 3 %}{% continue %}{% endif %}{{ i }}{% endfor %}", "1245")]
    [InlineData("{% for c in 'abc' %}[{{ c }}]{% endfor %}", "[abc]")]
    [InlineData("{% for p in page limit: 1 %}{{ p[0] }}={{ p[1] }}{% endfor %}", "title=Grinders")]
    [InlineData("{% for i in (1..2) %}{{ forloop.index }}{{ forloop.index0 }}{{ forloop.rindex }}{{ forloop.rindex0 }}{{ forloop.first }}{{ forloop.last }}{{ forloop.length }} {% endfor %}", "1021truefalse2 2110falsetrue2 ")]
    [InlineData("{% for i in (1..2) %}{% for j in (1..2) %}{{ forloop.parentloop.index }}{{ forloop.index }} {% endfor %}{% endfor %}", "11 12 21 22 ")]
    [InlineData("{% for i in page.tags %}{{ forloop.name }} {% endfor %}", "i-page.tags i-page.tags ")]
    [InlineData("{% for i in (1..2) %}{% assign last = i %}{% endfor %}{{ last }}[{{ i }}]", "2[]")]
    public void Loops_walk_as_documented(string template, string expected) => Assert.Equal(expected, Template.Render(template));

    [Theory]
    [InlineData("{% tablerow i in (1..3) cols: 2 %}{{ i }}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n")]
    [InlineData("{% tablerow i in (1..4) limit: 1 offset: 2 %}{{ i }}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">3</td></tr>\n")]
    [InlineData("{% tablerow i in (1..3) cols:2 %}{{ tablerowloop.row }}{{ tablerowloop.col }}{{ tablerowloop.col0 }}{{ tablerowloop.col_first }}{{ tablerowloop.col_last }}{{ tablerowloop.index }}{{ tablerowloop.rindex }}{{ tablerowloop.first }}{{ tablerowloop.last }}{{ tablerowloop.length }}{% break %}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">110truefalse13truefalse3</td></tr>\n")]
    public void Table_rows_write_rows_and_cells(string template, string expected) => Assert.Equal(expected, Template.Render(template));

    [Theory]
    [InlineData("{% for i in (1..4) %}{% cycle 'a', 'b', 'c' %}{% endfor %}", "abca")]
    [InlineData("{% cycle 'x': 'a', 'b' %}{% cycle 'y': 'a', 'b' %}{% cycle 'x': 'a', 'b' %}", "aab")]
    [InlineData("{% increment n %}{% increment n %}{{ n }}{% decrement m %}{% decrement m %}", "01-1-2")]
    [InlineData("{% assign n = 9 %}{% increment n %}{% increment n %}{{ n }}", "019")]
    [InlineData("{% assign x = name | upcase %}{{ x }}", "ANA")]
    [InlineData("{% capture x %}{{ name }}!{% endcapture %}{{ x }}", "Ana!")]
    [InlineData("{% capture 'x' %}a{% endcapture %}{{ x }}", "a")]
    [InlineData("{% echo name | downcase %}{% echo %}", "ana")]
    public void Variables_keep_what_they_are_given(string template, string expected) => Assert.Equal(expected, Template.Render(template));

    [Theory]
    [InlineData("a{% comment %} {{ x }} {% if %} {% endcomment %}b", "ab")]
    [InlineData("a{% comment %}1{% comment %}2{% endcomment %}3{% endcomment %}b", "ab")]
    [InlineData("a{% # a remark %}b{%- # another -%} c", "abc")]
    [InlineData("{% doc %} @param x {% enddoc %}a", "a")]
    [InlineData("{% raw %}{{ x }} {% y %}{% endraw %}", "{{ x }} {% y %}")]
    [InlineData("{% raw %}{% endraw -%}  a", "a")]
    [InlineData("{ {} } % { name }", "{ {} } % { name }")]
    public void What_is_not_to_run_does_not_run(string template, string expected) => Assert.Equal(expected, Template.Render(template));

    [Theory]
    [InlineData("{% liquid\n  assign x = 2\n  if x == 2\n    echo 'two'\n  else\n    echo 'other'\n  endif\n%}", "two")]
    [InlineData("{% liquid\n # remark\n for i in (1..3)\n  echo i\n endfor -%}  !", "123!")]
    [InlineData("{% liquid\n comment\n  nothing {{\n endcomment\n case name\n when 'Ana'\n echo 1\n endcase %}", "1")]
    [InlineData("{% liquid echo 'one' %}", "one")]
    public void Lines_within_liquid_are_tags(string template, string expected) => Assert.Equal(expected, Template.Render(template));

    [Fact]
    public void The_liquid_tag_is_off_unless_allowed()
    {
        Assert.False(new FluidParser().TryParse("{% liquid\n echo 1\n%}", out _, out var error));
        Assert.Equal("Unknown tag 'liquid' at (1:4)", error);
    }

    [Fact]
    public void The_host_sees_what_is_assigned_and_captured()
    {
        static ValueTask<FluidValue> Mark(string name, FluidValue value, TemplateContext context) => new StringValue($"<{name}:{value.ToStringValue()}>");
        var result = Template.Render("{% assign a = 1 %}{% capture b %}2{% endcapture %}{{ a }}{{ b }}", configure: context =>
        {
            context.Assigned = Mark;
            context.Captured = Mark;
        });
        Assert.Equal("<a:1><b:2>", result);
    }
}
