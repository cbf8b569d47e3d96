using Fluid.Ast;
using Fluid.Parser;

namespace Sapling.Liquid.Parsing;

internal static class PartialTags
{
    public static Statement ReadInclude(TemplateReader reader)
    {
        var path = reader.Expressions.ReadPrimary();
        var (with, forEach, alias, assignments) = ReadParameters(reader);
        return new IncludeStatement(reader.Parser, path, with, forEach, alias, assignments);
    }

    public static Statement ReadRender(TemplateReader reader)
    {
        var path = reader.Cursor.TryReadString() ?? throw reader.Cursor.Error(ErrorMessages.ExpectedStringRender);
        var (with, forEach, alias, assignments) = ReadParameters(reader);
        return new RenderStatement(reader.Parser, path, with, forEach, alias, assignments);
    }

    private static (Expression? With, Expression? For, string? Alias, List<AssignStatement> Assignments) ReadParameters(TemplateReader reader)
    {
        var cursor = reader.Cursor;
        Expression? with = null;
        Expression? forEach = null;
        string? alias = null;
        if (cursor.TryReadWord("with"))
        {
            with = reader.Expressions.ReadPrimary();
        }
        else if (cursor.TryReadWord("for"))
        {
            forEach = reader.Expressions.ReadPrimary();
        }

        if ((with ?? forEach) is not null && cursor.TryReadWord("as"))
        {
            alias = reader.ReadIdentifier("as");
        }

        var assignments = new List<AssignStatement>();
        cursor.TryRead(',');
        while (reader.Expressions.TryReadName(':') is { } name)
        {
            assignments.Add(new AssignStatement(name, reader.Expressions.ReadPrimary()));
            cursor.TryRead(',');
        }

        reader.ReadTagEnd();
        return (with, forEach, alias, assignments);
    }
}
