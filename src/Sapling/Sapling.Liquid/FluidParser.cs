using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using Fluid.Ast;
using Fluid.Ast.BinaryExpressions;
using Fluid.Parser;
using Fluid.Values;
using Sapling.Liquid.Parsing;

namespace Fluid;

/// <summary>Parses templates. Tags and operators are registered first; parsing itself may run on several threads at once.</summary>
public class FluidParser
{
    protected static readonly LiteralExpression EmptyKeyword = new(EmptyValue.Instance);
    protected static readonly LiteralExpression BlankKeyword = new(BlankValue.Instance);
    protected static readonly LiteralExpression TrueKeyword = new(BooleanValue.True);
    protected static readonly LiteralExpression FalseKeyword = new(BooleanValue.False);

    public FluidParser()
        : this(new FluidParserOptions())
    {
    }

    public FluidParser(FluidParserOptions parserOptions)
    {
        Options = parserOptions;
        RegisteredOperators = new Dictionary<string, Func<Expression, Expression, Expression>>(StringComparer.Ordinal)
        {
            ["=="] = static (left, right) => new EqualBinaryExpression(left, right),
            ["!="] = static (left, right) => new NotEqualBinaryExpression(left, right),
            ["<>"] = static (left, right) => new NotEqualBinaryExpression(left, right),
            [">"] = static (left, right) => new GreaterThanBinaryExpression(left, right, true),
            ["<"] = static (left, right) => new LowerThanBinaryExpression(left, right, true),
            [">="] = static (left, right) => new GreaterThanBinaryExpression(left, right, false),
            ["<="] = static (left, right) => new LowerThanBinaryExpression(left, right, false),
            ["contains"] = static (left, right) => new ContainsBinaryExpression(left, right),
            ["startswith"] = static (left, right) => new StartsWithBinaryExpression(left, right),
            ["endswith"] = static (left, right) => new EndsWithBinaryExpression(left, right),
            ["and"] = static (left, right) => new AndBinaryExpression(left, right),
            ["or"] = static (left, right) => new OrBinaryExpression(left, right),
        };
        Tags = new Dictionary<string, TagReader>(StringComparer.Ordinal);
        StandardTags.AddTo(Tags, parserOptions);
    }

    /// <summary>Operators between two values; <c>and</c> and <c>or</c> bind weaker than all others.</summary>
    public Dictionary<string, Func<Expression, Expression, Expression>> RegisteredOperators { get; }

    internal FluidParserOptions Options { get; }

    internal Dictionary<string, TagReader> Tags { get; }

    /// <summary>A tag that is followed by a name: <c>{% tag name %}</c>.</summary>
    public void RegisterIdentifierTag(string tagName, Func<string, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render) =>
        Tags[tagName] = reader =>
        {
            var identifier = reader.ReadIdentifier(tagName);
            reader.ReadTagEnd();
            return new ParserTagStatement<string>(tagName, identifier, render);
        };

    public void RegisterIdentifierBlock(
        string tagName,
        Func<string, IReadOnlyList<Statement>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render) =>
        Tags[tagName] = reader =>
        {
            var identifier = reader.ReadIdentifier(tagName);
            reader.ReadTagEnd();
            return new ParserBlockStatement<string>(tagName, identifier, reader.ReadBlock(tagName), render);
        };

    public void RegisterExpressionBlock(
        string tagName,
        Func<Expression, IReadOnlyList<Statement>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render) =>
        Tags[tagName] = reader =>
        {
            var expression = reader.Expressions.ReadFiltered();
            reader.ReadTagEnd();
            return new ParserBlockStatement<Expression>(tagName, expression, reader.ReadBlock(tagName), render);
        };

    /// <summary>A tag that is followed by an expression: <c>{% tag value | filter %}</c>.</summary>
    public void RegisterExpressionTag(string tagName, Func<Expression, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render) =>
        Tags[tagName] = reader =>
        {
            var expression = reader.Expressions.ReadFiltered();
            reader.ReadTagEnd();
            return new ParserTagStatement<Expression>(tagName, expression, render);
        };

    public void RegisterEmptyTag(string tagName, Func<TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render) =>
        Tags[tagName] = reader =>
        {
            reader.ReadTagEnd();
            return new EmptyTagStatement(tagName, render);
        };

    public void RegisterEmptyBlock(
        string tagName,
        Func<IReadOnlyList<Statement>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render) =>
        Tags[tagName] = reader =>
        {
            reader.ReadTagEnd();
            return new EmptyBlockStatement(tagName, reader.ReadBlock(tagName), render);
        };

    /// <summary>A tag with arguments, named or not: <c>{% tag "text", name: value %}</c>.</summary>
    internal void RegisterArgumentsTag(
        string tagName,
        Func<IReadOnlyList<FilterArgument>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render) =>
        Tags[tagName] = reader =>
        {
            var arguments = reader.Expressions.ReadArguments();
            reader.ReadTagEnd();
            return new ParserTagStatement<IReadOnlyList<FilterArgument>>(tagName, arguments, render);
        };

    internal void RegisterArgumentsBlock(
        string tagName,
        Func<IReadOnlyList<FilterArgument>, IReadOnlyList<Statement>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render) =>
        Tags[tagName] = reader =>
        {
            var arguments = reader.Expressions.ReadArguments();
            reader.ReadTagEnd();
            return new ParserBlockStatement<IReadOnlyList<FilterArgument>>(tagName, arguments, reader.ReadBlock(tagName), render);
        };

    internal bool TryParseNamed(
        string template,
        string? name,
        [NotNullWhen(true)] out IFluidTemplate? result,
        [NotNullWhen(false)] out string? error)
    {
        try
        {
            result = ParseNamed(template, name);
            error = null;
            return true;
        }
        catch (ParseException exception)
        {
            result = null;
            error = exception.Message;
            return false;
        }
    }

    /// <summary>Parses a template of which errors give the name.</summary>
    /// <exception cref="ParseException">The template is not well-formed.</exception>
    internal IFluidTemplate ParseNamed(string template, string? name) =>
        new FluidTemplate(new TemplateReader(this, template, name).ReadAll()) { Name = name };
}
