using System.Linq.Expressions;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using YesSql.Services;

namespace OrchardPortal.Tickets.Services;

/// <summary>Conditions on added properties: the ticket is, or is not, among those that have such a row.</summary>
internal static class AddedPropertyPredicates
{
    public static Expression<Func<TicketIndex, bool>> Of(TicketCondition condition, Expression<Func<TicketPropertyIndex, bool>>? among)
    {
        var name = condition.Property;
        Expression<Func<TicketPropertyIndex, bool>> rows = row => row.Name == name;
        rows = Predicates.And(among is null ? rows : Predicates.And(among, rows), Test(condition));
        return Contain(rows, condition.Negated);
    }

    // The words of the query take expressions, so that a predicate that is put together must be quoted in the one around it.
    private static Expression<Func<TicketIndex, bool>> Contain(Expression<Func<TicketPropertyIndex, bool>> rows, bool negated)
    {
        Expression<Func<TicketIndex, bool>> form = negated
            ? ticket => ticket.ContentItemId.IsNotIn<TicketPropertyIndex>(row => row.ContentItemId, row => row.Name == "")
            : ticket => ticket.ContentItemId.IsIn<TicketPropertyIndex>(row => row.ContentItemId, row => row.Name == "");
        var call = (MethodCallExpression)form.Body;
        return Expression.Lambda<Func<TicketIndex, bool>>(call.Update(null, [call.Arguments[0], call.Arguments[1], Expression.Quote(rows)]), form.Parameters);
    }

    private static Expression<Func<TicketPropertyIndex, bool>> Test(TicketCondition condition) => condition.Test switch
    {
        TicketTest.TextIn => OfTexts(condition.Texts),
        TicketTest.TextContains => Containing(condition.Texts[0]),
        TicketTest.TextStarts => StartingWith(condition.Texts[0]),
        TicketTest.NumberIn => OfNumber(condition.Numbers[0]),
        TicketTest.NumberAbove => Above(condition.Numbers[0]),
        TicketTest.NumberBelow => Below(condition.Numbers[0]),
        TicketTest.DateWithin => Within(condition.FromUtc, condition.ToUtc),
        _ => Any(condition.Kind),
    };

    private static Expression<Func<TicketPropertyIndex, bool>> OfTexts(string[] texts)
    {
        if (texts is [var only])
        {
            return row => row.TextKey == only;
        }

        return row => row.TextKey.IsIn(texts);
    }

    private static Expression<Func<TicketPropertyIndex, bool>> Containing(string text) => row => row.TextKey!.Contains(text);

    private static Expression<Func<TicketPropertyIndex, bool>> StartingWith(string text) => row => row.TextKey!.StartsWith(text);

    private static Expression<Func<TicketPropertyIndex, bool>> OfNumber(decimal number) => row => row.Number == number;

    private static Expression<Func<TicketPropertyIndex, bool>> Above(decimal number) => row => row.Number > number;

    private static Expression<Func<TicketPropertyIndex, bool>> Below(decimal number) => row => row.Number < number;

    private static Expression<Func<TicketPropertyIndex, bool>> Within(DateTime? from, DateTime? to) => (from, to) switch
    {
        ({ } begin, { } end) => row => row.DateUtc >= begin && row.DateUtc < end,
        ({ } begin, null) => row => row.DateUtc >= begin,
        (null, { } end) => row => row.DateUtc < end,
        _ => row => row.DateUtc != null,
    };

    private static Expression<Func<TicketPropertyIndex, bool>> Any(TicketPropertyKind kind) => kind switch
    {
        TicketPropertyKind.Number or TicketPropertyKind.Boolean => row => row.Number != null,
        TicketPropertyKind.Date => row => row.DateUtc != null,
        _ => row => row.TextKey != null && row.TextKey != "",
    };
}
