using Fluid;
using Fluid.Ast;

namespace Sapling.Tests.Liquid;

public sealed class LiquidCustomTagTests
{
    private readonly FluidParser _parser = new();

    [Fact]
    public async Task Tags_and_blocks_of_every_kind_can_be_added()
    {
        _parser.RegisterEmptyTag("hr", async (writer, _, _) =>
        {
            await writer.WriteAsync("<hr>");
            return Completion.Normal;
        });
        _parser.RegisterIdentifierTag("icon", async (name, writer, _, _) =>
        {
            await writer.WriteAsync($"<i class={name}>");
            return Completion.Normal;
        });
        _parser.RegisterExpressionTag("shout", async (expression, writer, encoder, context) =>
        {
            encoder.Encode(writer, (await expression.EvaluateAsync(context)).ToStringValue().ToUpperInvariant());
            return Completion.Normal;
        });
        _parser.RegisterEmptyBlock("twice", async (statements, writer, encoder, context) =>
        {
            await statements.RenderStatementsAsync(writer, encoder, context);
            return await statements.RenderStatementsAsync(writer, encoder, context);
        });
        _parser.RegisterIdentifierBlock("within", async (name, statements, writer, encoder, context) =>
        {
            await writer.WriteAsync($"<{name}>");
            await statements.RenderStatementsAsync(writer, encoder, context);
            await writer.WriteAsync($"</{name}>");
            return Completion.Normal;
        });
        _parser.RegisterExpressionBlock("times", async (expression, statements, writer, encoder, context) =>
        {
            var count = (await expression.EvaluateAsync(context)).ToNumberValue();
            for (var i = 0; i < count; i++)
            {
                await statements.RenderStatementsAsync(writer, encoder, context);
            }

            return Completion.Normal;
        });

        var template = _parser.Parse("{% hr %}{% icon star-o %}{% shout '<a>' | append: 'b' %}{% twice %}{{ 1 }}{% endtwice %}{% within p %}{% times 3 %}x{% endtimes %}{% endwithin %}");
        Assert.Equal("<hr><i class=star-o>&lt;A&gt;B11<p>xxx</p>", await template.RenderAsync());
    }

    [Fact]
    public async Task Tags_with_arguments_get_names_and_positions()
    {
        static async ValueTask<string> ShowAsync(IReadOnlyList<FilterArgument> arguments, TemplateContext context)
        {
            var shown = new List<string>();
            foreach (var argument in arguments)
            {
                shown.Add($"{argument.Name}={(await argument.Expression.EvaluateAsync(context)).ToStringValue()}");
            }

            return string.Join(';', shown);
        }

        _parser.RegisterArgumentsTag("shape", async (arguments, writer, _, context) =>
        {
            await writer.WriteAsync(await ShowAsync(arguments, context));
            return Completion.Normal;
        });
        _parser.RegisterArgumentsBlock("zone", async (arguments, statements, writer, encoder, context) =>
        {
            await writer.WriteAsync(await ShowAsync(arguments, context) + ":");
            return await statements.RenderStatementsAsync(writer, encoder, context);
        });

        var template = _parser.Parse("{% shape \"Menu\", alias: 'main', asp-for: name, count: 2 %}|{% zone 'Header', position: 1 %}{{ name }}{% endzone %}|{% shape %}");
        Assert.Equal("=Menu;alias=main;asp-for=Ana;count=2|=Header;position=1:Ana|", await template.RenderAsync(Template.Context()));
    }

    [Fact]
    public async Task Blocks_within_loops_pass_on_a_break()
    {
        _parser.RegisterEmptyBlock("plain", (statements, writer, encoder, context) => statements.RenderStatementsAsync(writer, encoder, context));
        var template = _parser.Parse("{% for i in (1..3) %}{% plain %}{{ i }}{% break %}{% endplain %}{% endfor %}");
        Assert.Equal("1", await template.RenderAsync());
    }

    [Fact]
    public void Arguments_are_separated_by_commas()
    {
        _parser.RegisterArgumentsTag("shape", (_, _, _, _) => Statement.Normal());
        Assert.False(_parser.TryParse("{% shape 'a' b: 1 %}", out _, out var error));
        Assert.Equal("End of tag '%}' was expected at (1:14)", error);
        Assert.False(_parser.TryParse("{% shape 'a', b: %}", out _));
    }
}
