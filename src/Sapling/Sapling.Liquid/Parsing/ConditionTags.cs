using Fluid.Ast;

namespace Sapling.Liquid.Parsing;

internal static class ConditionTags
{
    private static readonly string[] _ifEnds = ["elsif", "else", "endif"];
    private static readonly string[] _unlessEnds = ["elsif", "else", "endunless"];
    private static readonly string[] _caseEnds = ["when", "else", "endcase"];

    public static Statement ReadIf(TemplateReader reader)
    {
        var condition = ReadCondition(reader);
        var statements = reader.ReadStatements("if", _ifEnds, out var end);
        var (elseIfs, otherwise) = ReadAlternatives(reader, "if", _ifEnds, end);
        return new IfStatement(condition, statements, otherwise, elseIfs);
    }

    public static Statement ReadUnless(TemplateReader reader)
    {
        var condition = ReadCondition(reader);
        var statements = reader.ReadStatements("unless", _unlessEnds, out var end);
        var (elseIfs, otherwise) = ReadAlternatives(reader, "unless", _unlessEnds, end);
        if (elseIfs.Count > 0)
        {
            // unless a … elsif b … is: unless a … else, if b …
            var first = elseIfs[0];
            var chain = new IfStatement(first.Condition, first.Statements, otherwise, elseIfs.GetRange(1, elseIfs.Count - 1))
            {
                Line = first.Line,
                Column = first.Column,
            };
            otherwise = new ElseStatement([chain]);
        }

        return new UnlessStatement(condition, statements, otherwise);
    }

    public static Statement ReadCase(TemplateReader reader)
    {
        var expression = reader.Expressions.ReadFiltered();
        reader.ReadTagEnd();

        // What stands before the first branch is never written.
        reader.ReadStatements("case", _caseEnds, out var end);

        var whens = new List<WhenStatement>();
        ElseStatement? otherwise = null;
        while (end != "endcase")
        {
            var start = reader.Cursor.Position;
            if (end == "else")
            {
                reader.ReadTagEnd();
                var statements = reader.ReadStatements("case", _caseEnds, out end);
                otherwise ??= new ElseStatement(statements);
                continue;
            }

            var options = ReadOptions(reader);
            reader.ReadTagEnd();
            whens.Add(reader.At(start, new WhenStatement(options, reader.ReadStatements("case", _caseEnds, out end))));
        }

        reader.ReadTagEnd();
        return new CaseStatement(expression, otherwise, [.. whens]);
    }

    private static List<Expression> ReadOptions(TemplateReader reader)
    {
        var options = new List<Expression>();
        do
        {
            options.Add(reader.Expressions.ReadPrimary());
        }
        while (reader.Cursor.TryRead(',') || reader.Cursor.TryReadWord("or"));

        return options;
    }

    private static Expression ReadCondition(TemplateReader reader)
    {
        var condition = reader.Expressions.ReadFiltered();
        reader.ReadTagEnd();
        return condition;
    }

    private static (List<ElseIfStatement> ElseIfs, ElseStatement? Else) ReadAlternatives(
        TemplateReader reader,
        string tagName,
        string[] ends,
        string end)
    {
        var elseIfs = new List<ElseIfStatement>();
        ElseStatement? otherwise = null;
        while (end is "elsif" or "else")
        {
            var start = reader.Cursor.Position;
            if (otherwise is not null)
            {
                throw reader.Cursor.Error($"'{{% end{tagName} %}}' was expected after 'else'");
            }

            if (end == "elsif")
            {
                var condition = ReadCondition(reader);
                elseIfs.Add(reader.At(start, new ElseIfStatement(condition, reader.ReadStatements(tagName, ends, out end))));
            }
            else
            {
                reader.ReadTagEnd();
                otherwise = reader.At(start, new ElseStatement(reader.ReadStatements(tagName, ends, out end)));
            }
        }

        reader.ReadTagEnd();
        return (elseIfs, otherwise);
    }
}
