using Fluid.Ast;

namespace Sapling.Liquid.Parsing;

/// <summary>Tags whose content is not parsed as a template, or as one of another form.</summary>
internal static class VerbatimTags
{
    public static Statement ReadRaw(TemplateReader reader)
    {
        if (reader.Cursor.LineMode)
        {
            throw reader.Cursor.Error("The tag 'raw' cannot be within 'liquid'");
        }

        reader.ReadTagEnd();
        var start = reader.Cursor.Position;
        var (end, close, trim) = FindEnd(reader.Cursor, start, "raw", false);
        reader.ContinueAfter(close, trim);
        return new VerbatimStatement(reader.Cursor.Text[start..end]);
    }

    public static Statement SkipComment(TemplateReader reader, string tagName)
    {
        if (reader.Cursor.LineMode)
        {
            SkipLines(reader, tagName);
            return new NoOpStatement();
        }

        reader.ReadTagEnd();
        var (_, close, trim) = FindEnd(reader.Cursor, reader.Cursor.Position, tagName, true);
        reader.ContinueAfter(close, trim);
        return new NoOpStatement();
    }

    public static Statement ReadLiquid(TemplateReader reader)
    {
        var statements = reader.ReadLines();
        reader.ReadTagEnd();
        return new LiquidStatement(statements);
    }

    private static (int End, int Close, bool Trim) FindEnd(Cursor cursor, int start, string tagName, bool nests)
    {
        var depth = 1;
        for (var open = start; (open = cursor.Text.IndexOf("{%", open, StringComparison.Ordinal)) >= 0; open += 2)
        {
            cursor.Position = open + 2;
            if (cursor.Current == '-')
            {
                cursor.Position++;
            }

            var name = cursor.TryReadIdentifier();
            if (nests && name == tagName)
            {
                depth++;
            }

            if (name != "end" + tagName)
            {
                continue;
            }

            cursor.SkipWhiteSpace();
            var trim = cursor.Current == '-';
            if (trim)
            {
                cursor.Position++;
            }

            if (cursor.LooksAt("%}") && --depth == 0)
            {
                return (open, cursor.Position + 2, trim);
            }
        }

        throw cursor.Error($"'{{% end{tagName} %}}' was expected for the tag before", start);
    }

    private static void SkipLines(TemplateReader reader, string tagName)
    {
        var cursor = reader.Cursor;
        var start = cursor.Position;
        for (var depth = 1; depth > 0;)
        {
            var next = cursor.Text.IndexOf('\n', cursor.Position);
            if (next < 0)
            {
                throw cursor.Error($"'end{tagName}' was expected for the tag before", start);
            }

            cursor.Position = next + 1;
            var name = cursor.TryReadIdentifier();
            depth += name == tagName ? 1 : name == "end" + tagName ? -1 : 0;
        }
    }
}
