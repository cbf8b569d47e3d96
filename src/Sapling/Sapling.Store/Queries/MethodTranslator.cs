using System.Collections;
using System.Linq.Expressions;
using YesSql.Provider.PostgreSql;
using YesSql.Services;

namespace Sapling.Store.Queries;

/// <summary>Writes the methods that predicates may call.</summary>
internal sealed class MethodTranslator(SqlQuery query, SqlWriter writer)
{
    // SQLite's "like" does not regard case; PostgreSQL's does, so that the same query needs another word there.
    private readonly string _like = query.Dialect is PostgreSqlDialect ? " ilike " : " like ";

    public bool TryAppendCondition(MethodCallExpression call, PredicateTranslator predicate)
    {
        if (call.Method.DeclaringType == typeof(string))
        {
            return TryAppendText(call, predicate);
        }

        if (call.Method.DeclaringType == typeof(DefaultQueryExtensions))
        {
            return TryAppendWord(call, predicate);
        }

        if (call.Method.DeclaringType == typeof(DefaultQueryExtensionsIndex))
        {
            AppendSelection(call, predicate);
            return true;
        }

        return false;
    }

    public bool TryAppendOperand(MethodCallExpression call, PredicateTranslator predicate)
    {
        if (call.Method.DeclaringType != typeof(string) || call.Object is null || call.Arguments.Count > 0)
        {
            return false;
        }

        var function = call.Method.Name switch
        {
            nameof(string.ToLower) or nameof(string.ToLowerInvariant) => "lower",
            nameof(string.ToUpper) or nameof(string.ToUpperInvariant) => "upper",
            nameof(string.Trim) => "trim",
            _ => null,
        };
        if (function is not null)
        {
            predicate.AppendFunction(function, call.Object);
        }

        return function is not null;
    }

    private bool TryAppendText(MethodCallExpression call, PredicateTranslator predicate)
    {
        switch (call.Method.Name)
        {
            case nameof(string.Contains) when call.Object is not null:
                AppendLike(call.Object, call.Arguments[0], "%", "%", isNegated: false, predicate);
                return true;
            case nameof(string.StartsWith) when call.Object is not null:
                AppendLike(call.Object, call.Arguments[0], "", "%", isNegated: false, predicate);
                return true;
            case nameof(string.EndsWith) when call.Object is not null:
                AppendLike(call.Object, call.Arguments[0], "%", "", isNegated: false, predicate);
                return true;
            case nameof(string.Equals) when call is { Object: not null, Arguments.Count: 1 }:
                predicate.Append(Expression.Equal(call.Object, call.Arguments[0]));
                return true;
            case nameof(string.IsNullOrEmpty):
                var text = call.Arguments[0];
                writer.Append("(");
                predicate.AppendOperand(text);
                writer.Append(" is null or ");
                predicate.AppendOperand(text);
                writer.Append(" = '')");
                return true;
            default:
                return false;
        }
    }

    private bool TryAppendWord(MethodCallExpression call, PredicateTranslator predicate)
    {
        switch (call.Method.Name)
        {
            case nameof(DefaultQueryExtensions.IsIn):
            case nameof(DefaultQueryExtensions.IsNotIn):
                AppendIn(call, call.Method.Name == nameof(DefaultQueryExtensions.IsNotIn), predicate);
                return true;
            case nameof(DefaultQueryExtensions.IsLike):
            case nameof(DefaultQueryExtensions.IsNotLike):
                predicate.AppendOperand(call.Arguments[0]);
                writer.Append(call.Method.Name == nameof(DefaultQueryExtensions.IsNotLike) ? " not" : "").Append(_like)
                    .AppendValue(Value(call.Arguments[1]));
                return true;
            case nameof(DefaultQueryExtensions.NotContains):
                AppendLike(call.Arguments[0], call.Arguments[1], "%", "%", isNegated: true, predicate);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Writes that a value is, or is not, one of a list. A null in the list equals nothing, as in SQL.</summary>
    private void AppendIn(MethodCallExpression call, bool isNegated, PredicateTranslator predicate)
    {
        var values = ((IEnumerable)Value(call.Arguments[1])!).OfType<object>().ToList();
        if (values.Count == 0)
        {
            writer.Append(isNegated ? "1 = 1" : "1 = 0");
            return;
        }

        predicate.AppendOperand(call.Arguments[0]);
        writer.AppendIn(values, isNegated);
    }

    /// <summary>Writes that a text holds another, whatever wildcards the other one has in it.</summary>
    private void AppendLike(Expression text, Expression part, string before, string after, bool isNegated, PredicateTranslator predicate)
    {
        var value = Value(part)?.ToString() ?? "";
        var escaped = value.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
        predicate.AppendOperand(text);
        writer.Append(isNegated ? " not" : "").Append(_like).AppendValue(before + escaped + after).Append(@" escape '\'");
    }

    /// <summary>Writes that a value is, or is not, among those that a column of another index has.</summary>
    private void AppendSelection(MethodCallExpression call, PredicateTranslator predicate)
    {
        var select = Lambda(call.Arguments[1]);
        var inner = query.NewBinding(call.Method.GetGenericArguments()[0]);
        predicate.AppendOperand(call.Arguments[0]);
        writer.Append(call.Method.Name.StartsWith("IsNot", StringComparison.Ordinal) ? " not in (select " : " in (select ");
        new PredicateTranslator(query, writer, inner, select.Parameters[0]).AppendOperand(select.Body);
        writer.Append(" from ").Append(inner.Table.Name).Append(" as ").Append(inner.Alias);
        if (call.Arguments.Count > 2)
        {
            var where = Lambda(call.Arguments[2]);
            writer.Append(" where ");
            new PredicateTranslator(query, writer, inner, where.Parameters[0]).Append(where.Body);
        }

        writer.Append(")");
    }

    private static LambdaExpression Lambda(Expression expression)
        => expression is UnaryExpression { NodeType: ExpressionType.Quote, Operand: LambdaExpression lambda }
            ? lambda
            : (LambdaExpression)Value(expression)!;

    private static object? Value(Expression expression)
        => ExpressionValues.TryGet(expression, out var value) ? value : throw PredicateTranslator.NotTranslatable(expression);
}
