using Fluid.Ast;
using Fluid.Parser;
using Fluid.Values;

namespace Sapling.Liquid.Parsing;

internal static class VariableTags
{
    public static Statement ReadAssign(TemplateReader reader)
    {
        var identifier = reader.Cursor.TryReadIdentifier() ?? throw reader.Cursor.Error(ErrorMessages.IdentifierAfterAssign);
        if (!reader.Cursor.TryRead('='))
        {
            throw reader.Cursor.Error(ErrorMessages.EqualAfterAssignIdentifier);
        }

        var value = reader.Expressions.ReadFiltered();
        reader.ReadTagEnd();
        return new AssignStatement(identifier, value);
    }

    public static Statement ReadCapture(TemplateReader reader)
    {
        // The name may be quoted.
        var identifier = reader.Cursor.TryReadString() ?? reader.ReadIdentifier("capture");
        reader.ReadTagEnd();
        return new CaptureStatement(identifier, reader.ReadBlock("capture"));
    }

    public static Statement ReadIncrement(TemplateReader reader)
    {
        var identifier = reader.ReadIdentifier("increment");
        reader.ReadTagEnd();
        return new IncrementStatement(identifier);
    }

    public static Statement ReadDecrement(TemplateReader reader)
    {
        var identifier = reader.ReadIdentifier("decrement");
        reader.ReadTagEnd();
        return new DecrementStatement(identifier);
    }

    public static Statement ReadEcho(TemplateReader reader)
    {
        reader.Cursor.SkipWhiteSpace();
        var expression = reader.AtTagEnd() ? new LiteralExpression(NilValue.Instance) : reader.Expressions.ReadFiltered();
        reader.ReadTagEnd();
        return new OutputStatement(expression);
    }
}
