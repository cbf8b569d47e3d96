using System.Linq.Expressions;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Contacts.Models;
using YesSql.Services;
using static OrchardPortal.Contacts.Models.ContactFilterOperator;

namespace OrchardPortal.Contacts.Services;

/// <summary>
/// Evaluates a filter, as a condition of a query or on one contact. Both are made of the same conditions, and a test shows that they agree.
/// </summary>
internal static class ContactFilterEvaluator
{
    public static bool Matches(ContactFilter filter, IReadOnlyCollection<ContactFact> contact, IReadOnlyCollection<ContactFact> companies)
    {
        return !filter.IsEmpty && filter.IsAllowed && Group(filter);

        bool Group(ContactFilter group)
        {
            var results = group.Rules.Select(Rule).Concat(group.Groups.Where(inner => !inner.IsEmpty).Select(Group));

            return group.MatchAny ? results.Any(result => result) : results.All(result => result);
        }

        bool Rule(ContactFilterRule rule) => ContactCondition.Of(rule) is { } condition && condition.IsTrueOf(condition.IsOfCompany ? companies : contact);
    }

    public static Expression<Func<ContactIndex, bool>> ToPredicate(ContactFilter filter)
    {
        return filter.IsEmpty || !filter.IsAllowed ? Nobody() : Group(filter);

        Expression<Func<ContactIndex, bool>> Group(ContactFilter group) => group.Rules.Select(Rule)
            .Concat(group.Groups.Where(inner => !inner.IsEmpty).Select(Group))
            .Aggregate((left, right) => Predicates.Join(left, right, group.MatchAny));

        Expression<Func<ContactIndex, bool>> Rule(ContactFilterRule rule) => ContactCondition.Of(rule) is { } condition ? Among(condition) : Nobody();
    }

    private static Expression<Func<ContactIndex, bool>> Among(ContactCondition condition)
    {
        var property = condition.Property;
        if (!condition.IsOfCompany)
        {
            Expression<Func<ContactFactIndex, bool>> facts = row => row.Property == property;

            return condition.Negated
                ? Put(contact => contact.ContentItemId.IsNotIn<ContactFactIndex>(row => row.ContactId, row => row.Property == ""), Narrow(facts, condition, row => row.Text))
                : Put(contact => contact.ContentItemId.IsIn<ContactFactIndex>(row => row.ContactId, row => row.Property == ""), Narrow(facts, condition, row => row.Text));
        }

        Expression<Func<CompanyFactIndex, bool>> companyFacts = row => row.Property == property;
        var members = Put<ContactCompanyIndex, CompanyFactIndex>(
            member => member.CompanyId.IsIn<CompanyFactIndex>(row => row.CompanyId, row => row.Property == ""), Narrow(companyFacts, condition, row => row.Text));

        return condition.Negated
            ? Put(contact => contact.ContentItemId.IsNotIn<ContactCompanyIndex>(row => row.ContactId, row => row.CompanyId == ""), members)
            : Put(contact => contact.ContentItemId.IsIn<ContactCompanyIndex>(row => row.ContactId, row => row.CompanyId == ""), members);
    }

    // The words of the query take expressions, so that a predicate that is put together must be quoted in the one around it.
    private static Expression<Func<TOuter, bool>> Put<TOuter, TInner>(Expression<Func<TOuter, bool>> form, Expression<Func<TInner, bool>> rows)
    {
        var call = (MethodCallExpression)form.Body;

        return Expression.Lambda<Func<TOuter, bool>>(call.Update(null, [call.Arguments[0], call.Arguments[1], Expression.Quote(rows)]), form.Parameters);
    }

    private static Expression<Func<ContactIndex, bool>> Put<TInner>(Expression<Func<ContactIndex, bool>> form, Expression<Func<TInner, bool>> rows) =>
        Put<ContactIndex, TInner>(form, rows);

    private static Expression<Func<T, bool>> Narrow<T>(Expression<Func<T, bool>> rows, ContactCondition condition, Expression<Func<T, string>> text)
    {
        if (condition.Test == IsNotEmpty)
        {
            return rows;
        }

        Expression<Func<string, bool>> test = Test(condition.Test, condition.Texts);
        var body = new TextReplacer(test.Parameters[0], text.Body).Visit(test.Body);

        return Predicates.And(rows, Expression.Lambda<Func<T, bool>>(body, text.Parameters));
    }

    private static Expression<Func<string, bool>> Test(ContactFilterOperator test, string[] texts)
    {
        var first = texts[0];

        return test switch
        {
            Contains => text => text.Contains(first),
            StartsWith => text => text.StartsWith(first),
            _ when texts.Length == 1 => text => text == first,
            _ => text => text.IsIn(texts),
        };
    }

    private static Expression<Func<ContactIndex, bool>> Nobody() => contact => contact.ContentItemId == "";

    private sealed class TextReplacer(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
