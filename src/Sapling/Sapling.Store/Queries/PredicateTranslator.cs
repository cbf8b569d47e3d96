using System.Linq.Expressions;

namespace Sapling.Store.Queries;

/// <summary>Writes a predicate over the rows of an index as SQL. Every value becomes a parameter.</summary>
internal sealed class PredicateTranslator(SqlQuery query, SqlWriter writer, Binding binding, ParameterExpression row)
{
    private readonly MethodTranslator _methods = new(query, writer);

    /// <summary>Writes a condition.</summary>
    public void Append(Expression expression)
    {
        if (ExpressionValues.TryGet(expression, out var value))
        {
            writer.Append(value is true ? "1 = 1" : "1 = 0");
            return;
        }

        switch (expression)
        {
            case BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } and:
                AppendLogic(and, " and ");
                break;
            case BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } or:
                AppendLogic(or, " or ");
                break;
            case BinaryExpression comparison when Comparison(comparison.NodeType) is { } sign:
                AppendComparison(comparison, sign);
                break;
            case UnaryExpression { NodeType: ExpressionType.Not } not when IsColumn(not.Operand):
                AppendOperand(not.Operand);
                writer.Append(" = ").Append(query.Dialect.GetSqlValue(false));
                break;
            case UnaryExpression { NodeType: ExpressionType.Not } not:
                writer.Append("not (");
                Append(not.Operand);
                writer.Append(")");
                break;
            case UnaryExpression { NodeType: ExpressionType.Convert } convert:
                Append(convert.Operand);
                break;
            case MemberExpression { Member.Name: "HasValue" } hasValue when Nullable.GetUnderlyingType(hasValue.Expression!.Type) is not null:
                AppendOperand(hasValue.Expression);
                writer.Append(" is not null");
                break;
            case MemberExpression:
                AppendOperand(expression);
                writer.Append(" = ").Append(query.Dialect.GetSqlValue(true));
                break;
            case MethodCallExpression call when _methods.TryAppendCondition(call, this):
                break;
            default:
                throw NotTranslatable(expression);
        }
    }

    /// <summary>Writes a value: a column, a parameter, or what is computed of them.</summary>
    public void AppendOperand(Expression expression)
    {
        if (ExpressionValues.TryGet(expression, out var value))
        {
            writer.AppendValue(value);
            return;
        }

        switch (expression)
        {
            case UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert:
                AppendOperand(convert.Operand);
                break;
            case MemberExpression member when IsRow(member.Expression):
                writer.Append(binding.Alias).Append(".").Append(binding.Table.Column(member.Member.Name));
                break;
            case MemberExpression { Member.Name: "Value" } member when Nullable.GetUnderlyingType(member.Expression!.Type) is not null:
                AppendOperand(member.Expression);
                break;
            case MemberExpression { Member.Name: "Length" } member when member.Expression!.Type == typeof(string):
                AppendFunction("length", member.Expression);
                break;
            case BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce:
                AppendFunction("coalesce", coalesce.Left, coalesce.Right);
                break;
            case BinaryExpression arithmetic when Arithmetic(arithmetic) is { } sign:
                writer.Append("(");
                AppendOperand(arithmetic.Left);
                writer.Append(sign);
                AppendOperand(arithmetic.Right);
                writer.Append(")");
                break;
            case ConditionalExpression choice:
                writer.Append("case when ");
                Append(choice.Test);
                writer.Append(" then ");
                AppendOperand(choice.IfTrue);
                writer.Append(" else ");
                AppendOperand(choice.IfFalse);
                writer.Append(" end");
                break;
            case MethodCallExpression call when _methods.TryAppendOperand(call, this):
                break;
            default:
                throw NotTranslatable(expression);
        }
    }

    public void AppendFunction(string name, params ReadOnlySpan<Expression> arguments)
    {
        writer.Append(name).Append("(");
        for (var index = 0; index < arguments.Length; index++)
        {
            writer.Append(index == 0 ? "" : ", ");
            AppendOperand(arguments[index]);
        }

        writer.Append(")");
    }

    public static NotSupportedException NotTranslatable(Expression expression)
        => new($"'{expression}' cannot be part of a query. Compare columns of the index with values; for lists of values there is IsIn.");

    private void AppendLogic(BinaryExpression logic, string link)
    {
        writer.Append("(");
        Append(logic.Left);
        writer.Append(link);
        Append(logic.Right);
        writer.Append(")");
    }

    private void AppendComparison(BinaryExpression comparison, string sign)
    {
        var (left, right) = (comparison.Left, comparison.Right);
        if (ExpressionValues.TryGet(left, out _))
        {
            (left, right, sign) = (right, left, Mirrored(sign));
        }

        AppendOperand(left);
        if (ExpressionValues.TryGet(right, out var value))
        {
            if (value is null)
            {
                writer.Append(sign switch
                {
                    " = " => " is null",
                    " <> " => " is not null",
                    _ => throw new NotSupportedException($"'{comparison}' compares with null."),
                });
                return;
            }

            writer.Append(sign).AppendValue(value);
        }
        else
        {
            writer.Append(sign);
            AppendOperand(right);
        }
    }

    private bool IsColumn(Expression expression)
        => expression is MemberExpression member && (IsRow(member.Expression) || (member.Member.Name == "Value" && IsColumn(member.Expression!)));

    private bool IsRow(Expression? expression)
        => expression == row || (expression is UnaryExpression { NodeType: ExpressionType.Convert } convert && convert.Operand == row);

    private static string? Comparison(ExpressionType type) => type switch
    {
        ExpressionType.Equal => " = ",
        ExpressionType.NotEqual => " <> ",
        ExpressionType.LessThan => " < ",
        ExpressionType.LessThanOrEqual => " <= ",
        ExpressionType.GreaterThan => " > ",
        ExpressionType.GreaterThanOrEqual => " >= ",
        _ => null,
    };

    private static string Mirrored(string sign) => sign switch
    {
        " < " => " > ",
        " <= " => " >= ",
        " > " => " < ",
        " >= " => " <= ",
        _ => sign,
    };

    private static string? Arithmetic(BinaryExpression expression) => expression.NodeType switch
    {
        ExpressionType.Add or ExpressionType.AddChecked => expression.Type == typeof(string) ? " || " : " + ",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => " - ",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => " * ",
        ExpressionType.Divide => " / ",
        ExpressionType.Modulo => " % ",
        _ => null,
    };
}
