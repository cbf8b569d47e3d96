using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;

namespace Sapling.Tests.Liquid;

public sealed class LiquidEncodingTests
{
    [Theory]
    [InlineData("{{ html }}", "&lt;b&gt;&amp;&quot;&#x27;é")]
    [InlineData("{{ html | raw }}", "<b>&\"'é")]
    [InlineData("{{ html | append: '<i>' }}", "&lt;b&gt;&amp;&quot;&#x27;é&lt;i&gt;")]
    [InlineData("{{ html | raw | append: '<i>' }}", "&lt;b&gt;&amp;&quot;&#x27;é&lt;i&gt;")]
    [InlineData("{{ html | escape }}", "&lt;b&gt;&amp;&quot;&#39;é")]
    [InlineData("<p>{{ list }}</p>", "<p>&lt;b&gt;</p>")]
    [InlineData("{% capture x %}<i>{{ html }}</i>{% endcapture %}{{ x }}", "<i>&lt;b&gt;&amp;&quot;&#x27;é</i>")]
    [InlineData("{% cycle html %}", "&lt;b&gt;&amp;&quot;&#x27;é")]
    [InlineData("{{ object }}", "&lt;o&gt;")]
    [InlineData("{{ html | json }}", "&quot;\\u003Cb\\u003E\\u0026\\u0022\\u0027\\u00E9&quot;")]
    public void Output_is_encoded_unless_it_is_markup(string template, string expected)
    {
        var context = new TemplateContext(new TemplateOptions());
        context.SetValue("html", "<b>&\"'é");
        context.SetValue("list", new[] { "<b>" });
        context.SetValue("object", new Awkward());
        Assert.Equal(expected, Template.Parser.Parse(template).Render(context));
    }

    [Fact]
    public async Task The_encoder_of_the_caller_is_used()
    {
        var writer = new StringWriter();
        var context = new TemplateContext().SetValue("q", "a b");
        await Template.Parser.Parse("?q={{ q }}").RenderAsync(writer, UrlEncoder.Default, context);
        Assert.Equal("?q=a%20b", writer.ToString());
    }

    [Fact]
    public void Marking_text_as_markup_leaves_the_value_itself_alone()
    {
        var value = new StringValue("<b>");
        var context = new TemplateContext().SetValue("x", value);
        Template.Parser.Parse("{{ x | raw }}").Render(context);
        Assert.True(value.Encode);
    }

    private sealed class Awkward
    {
        public override string ToString() => "<o>";
    }
}
