using Fluid.Ast;

namespace Sapling.Liquid.Parsing;

internal static class LoopTags
{
    private static readonly string[] _forEnds = ["else", "endfor"];

    public static Statement ReadFor(TemplateReader reader)
    {
        var (identifier, source, name) = ReadSource(reader, "for");
        Expression? limit = null;
        Expression? offset = null;
        var reversed = false;
        while (ReadModifier(reader) is { } modifier)
        {
            switch (modifier)
            {
                case "reversed":
                    reversed = true;
                    break;
                case "limit":
                    limit = ReadValue(reader, modifier);
                    break;
                case "offset":
                    offset = ReadValue(reader, modifier);
                    break;
                default:
                    throw reader.Cursor.Error($"Unknown option '{modifier}' of 'for'");
            }
        }

        reader.ReadTagEnd();
        var statements = reader.ReadStatements("for", _forEnds, out var end);
        ElseStatement? otherwise = null;
        if (end == "else")
        {
            reader.ReadTagEnd();
            otherwise = new ElseStatement(reader.ReadStatements("for", ["endfor"], out _));
        }

        reader.ReadTagEnd();
        return new ForStatement(statements, identifier, source, limit, offset, reversed, otherwise) { Name = name };
    }

    public static Statement ReadTableRow(TemplateReader reader)
    {
        var (identifier, source, _) = ReadSource(reader, "tablerow");
        var options = new Dictionary<string, Expression>(StringComparer.Ordinal);
        while (ReadModifier(reader) is { } modifier)
        {
            if (modifier is not ("cols" or "limit" or "offset"))
            {
                throw reader.Cursor.Error($"Unknown option '{modifier}' of 'tablerow'");
            }

            options[modifier] = ReadValue(reader, modifier);
        }

        reader.ReadTagEnd();
        return new TableRowStatement(
            reader.ReadBlock("tablerow"),
            identifier,
            source,
            options.GetValueOrDefault("cols"),
            options.GetValueOrDefault("limit"),
            options.GetValueOrDefault("offset"));
    }

    public static Statement ReadBreak(TemplateReader reader)
    {
        reader.ReadTagEnd();
        return new BreakStatement();
    }

    public static Statement ReadContinue(TemplateReader reader)
    {
        reader.ReadTagEnd();
        return new ContinueStatement();
    }

    public static Statement ReadCycle(TemplateReader reader)
    {
        var values = new List<Expression> { reader.Expressions.ReadPrimary() };
        Expression? group = null;
        if (reader.Cursor.TryRead(':'))
        {
            group = values[0];
            values[0] = reader.Expressions.ReadPrimary();
        }

        while (reader.Cursor.TryRead(','))
        {
            values.Add(reader.Expressions.ReadPrimary());
        }

        reader.ReadTagEnd();
        return new CycleStatement(group, values);
    }

    private static (string Identifier, Expression Source, string Name) ReadSource(TemplateReader reader, string tagName)
    {
        var identifier = reader.ReadIdentifier(tagName);
        if (!reader.Cursor.TryReadWord("in"))
        {
            throw reader.Cursor.Error("'in' was expected after the name");
        }

        reader.Cursor.SkipWhiteSpace();
        var start = reader.Cursor.Position;
        var source = reader.Expressions.ReadPrimary();
        return (identifier, source, identifier + "-" + reader.Cursor.Text[start..reader.Cursor.Position]);
    }

    // Options may be separated by commas or by nothing.
    private static string? ReadModifier(TemplateReader reader)
    {
        reader.Cursor.TryRead(',');
        return reader.Cursor.TryReadIdentifier();
    }

    private static Expression ReadValue(TemplateReader reader, string modifier) =>
        reader.Cursor.TryRead(':')
            ? reader.Expressions.ReadPrimary()
            : throw reader.Cursor.Error($"':' was expected after '{modifier}'");
}
