using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Parser;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Liquid;

namespace OrchardCore.DisplayManagement.Liquid.Tags;

/// <summary>Ways to add a tag whose arguments are evaluated before it is called.</summary>
internal static class TagRegistration
{
    public delegate ValueTask ArgumentsTag(FilterArguments arguments, TextWriter writer, TextEncoder encoder, LiquidTemplateContext context);

    public delegate ValueTask ArgumentsBlock(
        FilterArguments arguments, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, LiquidTemplateContext context);

    public delegate ValueTask ShapeTag(IShape shape, FilterArguments arguments, LiquidTemplateContext context);

    public static void AddTag(this FluidParser parser, string name, ArgumentsTag tag) =>
        parser.RegisterArgumentsTag(name, async (arguments, writer, encoder, context) =>
        {
            await tag(await LiquidArguments.EvaluateAsync(arguments, context), writer, encoder, LiquidTemplateContext.Of(context));
            return Completion.Normal;
        });

    public static void AddBlock(this FluidParser parser, string name, ArgumentsBlock block) =>
        parser.RegisterArgumentsBlock(name, async (arguments, statements, writer, encoder, context) =>
        {
            await block(await LiquidArguments.EvaluateAsync(arguments, context), statements, writer, encoder, LiquidTemplateContext.Of(context));
            return Completion.Normal;
        });

    /// <summary>A tag that does more to the page than write its output.</summary>
    public static void AddPageTag(this FluidParser parser, string name, ArgumentsTag tag) =>
        parser.AddTag(name, (arguments, writer, encoder, context) =>
        {
            NoteChange(context);
            return tag(arguments, writer, encoder, context);
        });

    /// <summary>A block that does more to the page than write its output.</summary>
    public static void AddPageBlock(this FluidParser parser, string name, ArgumentsBlock block) =>
        parser.AddBlock(name, (arguments, statements, writer, encoder, context) =>
        {
            NoteChange(context);
            return block(arguments, statements, writer, encoder, context);
        });

    /// <summary>A tag that changes the shape in its first argument: <c>{% tag shape value %}</c> or <c>{% tag shape name: value, … %}</c>.</summary>
    public static void AddShapeTag(this FluidParser parser, string name, ShapeTag tag) =>
        parser.Tags[name] = reader =>
        {
            var shape = reader.Expressions.ReadPrimary();
            reader.Cursor.TryRead(',');
            var arguments = reader.Expressions.ReadArguments();
            reader.ReadTagEnd();
            return new ParserTagStatement<(Expression Shape, IReadOnlyList<FilterArgument> Arguments)>(
                name,
                (shape, arguments),
                (parts, _, _, context) => ChangeAsync(tag, parts.Shape, parts.Arguments, context));
        };

    /// <summary>The content of a block, rendered for later.</summary>
    public static async ValueTask<ViewBufferTextWriterContent> CaptureAsync(
        this IReadOnlyList<Statement> statements, TextEncoder encoder, LiquidTemplateContext context)
    {
        var content = new ViewBufferTextWriterContent();
        await statements.RenderStatementsAsync(content, encoder, context);
        return content;
    }

    private static void NoteChange(LiquidTemplateContext context) => context.Services.GetRequiredService<PageChanges>().Add();

    private static async ValueTask<Completion> ChangeAsync(
        ShapeTag tag, Expression shape, IReadOnlyList<FilterArgument> arguments, TemplateContext context)
    {
        var value = await shape.EvaluateAsync(context);
        if (value.ToObjectValue() is IShape target)
        {
            await tag(target, await LiquidArguments.EvaluateAsync(arguments, context), LiquidTemplateContext.Of(context));
        }

        return Completion.Normal;
    }
}
