using System.Linq.Expressions;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using YesSql.Services;
using Names = OrchardPortal.Tickets.TicketPropertyNames;
using Predicate = System.Linq.Expressions.Expression<System.Func<OrchardPortal.Tickets.Indexes.TicketIndex, bool>>;

namespace OrchardPortal.Tickets.Services;

/// <summary>Conditions on the properties of the system: on columns of the ticket's own row. A column without a value satisfies what is negated.</summary>
internal static class TicketColumns
{
    /// <summary>Whether the rule's kind is the property's; that of an added property is what the rule says.</summary>
    public static bool Has(TicketFilterRule rule) => KindOf(rule.Property) is not { } kind
        ? rule.Kind != TicketPropertyKind.Reference
        : kind == rule.Kind;

    /// <summary>Whether the property is a column of the ticket's own row.</summary>
    public static bool IsOwn(string property) => KindOf(property) is not null;

    /// <returns>Null for a property that was added.</returns>
    public static Predicate? Predicate(TicketCondition condition) => condition.Property switch
    {
        Names.Number => Number(condition),
        Names.Subject => Subject(condition),
        Names.State => State(condition),
        Names.Stage => Stage(condition),
        Names.Pipeline => Text(condition, ticket => ticket.PipelineId),
        Names.Priority => Enumeration<TicketPriority>(condition, ticket => ticket.Priority),
        Names.Source => Enumeration<TicketSource>(condition, ticket => ticket.Source),
        Names.Assignee => Text(condition, ticket => ticket.AssigneeId),
        Names.Requester => Text(condition, ticket => ticket.RequesterId),
        Names.Company => Text(condition, ticket => ticket.CompanyId),
        Names.Created => Date(condition, ticket => ticket.CreatedUtc),
        Names.LastActivity => Date(condition, ticket => ticket.LastActivityUtc),
        Names.Closed => Date(condition, ticket => ticket.ClosedUtc),
        Names.FirstAnswer => Date(condition, ticket => ticket.FirstAnswerUtc),
        Names.SupportForm => Text(condition, ticket => ticket.SupportFormId),
        _ => null,
    };

    private static TicketPropertyKind? KindOf(string property) => property switch
    {
        Names.Number => TicketPropertyKind.Number,
        Names.Subject => TicketPropertyKind.Text,
        Names.State or Names.Stage or Names.Pipeline or Names.Priority or Names.Source => TicketPropertyKind.Choice,
        Names.Assignee or Names.Requester or Names.Company or Names.SupportForm => TicketPropertyKind.Reference,
        Names.Created or Names.LastActivity or Names.Closed or Names.FirstAnswer => TicketPropertyKind.Date,
        _ => null,
    };

    // The column holds whole numbers; one that is not whole lies between two of them.
    private static Predicate Number(TicketCondition condition)
    {
        if (condition.Test == TicketTest.Exists)
        {
            return Always(!condition.Negated);
        }

        var value = condition.Numbers[0];
        var (floor, ceiling) = ((long)decimal.Floor(value), (long)decimal.Ceiling(value));
        return condition.Test switch
        {
            TicketTest.NumberAbove => ticket => ticket.Number > floor,
            TicketTest.NumberBelow => ticket => ticket.Number < ceiling,
            _ when floor != ceiling => Always(condition.Negated),
            _ when condition.Negated => ticket => ticket.Number != floor,
            _ => ticket => ticket.Number == floor,
        };
    }

    private static Predicate Subject(TicketCondition condition)
    {
        var text = condition.Texts.FirstOrDefault("");
        return (condition.Test, condition.Negated) switch
        {
            (TicketTest.TextContains, true) => ticket => ticket.SubjectKey == null || ticket.SubjectKey.NotContains(text),
            (TicketTest.TextContains, false) => ticket => ticket.SubjectKey.Contains(text),
            (TicketTest.TextStarts, _) => ticket => ticket.SubjectKey.StartsWith(text),
            _ => Text(condition, ticket => ticket.SubjectKey),
        };
    }

    private static Predicate State(TicketCondition condition)
    {
        if (condition.Test == TicketTest.Exists)
        {
            return Always(!condition.Negated);
        }

        var open = condition.Texts.Contains(nameof(StageState.Open)) != condition.Negated;
        var closed = condition.Texts.Contains(nameof(StageState.Closed)) != condition.Negated;
        return open == closed ? Always(open) : ticket => ticket.IsClosed == closed;
    }

    private static Predicate Stage(TicketCondition condition)
    {
        if (condition.Test == TicketTest.Exists)
        {
            return Always(!condition.Negated);
        }

        return condition.Texts.Select(text => OneStage(text.Split('/', 2), condition.Negated))
            .Aggregate((left, right) => Predicates.Join(left, right, any: !condition.Negated));
    }

    private static Predicate OneStage(string[] parts, bool negated)
    {
        var (pipelineId, stageId) = (parts[0], parts.Length > 1 ? parts[1] : "");
        return negated
            ? ticket => ticket.PipelineId != pipelineId || ticket.StageId != stageId
            : ticket => ticket.PipelineId == pipelineId && ticket.StageId == stageId;
    }

    private static Predicate Enumeration<T>(TicketCondition condition, Expression<Func<TicketIndex, object?>> column)
        where T : struct, Enum
    {
        if (condition.Test == TicketTest.Exists)
        {
            return Always(!condition.Negated);
        }

        var numbers = condition.Texts.Where(text => Enum.IsDefined(typeof(T), text)).Select(text => Convert.ToInt32(Enum.Parse<T>(text), null)).ToArray();
        return numbers.Length == 0
            ? Always(condition.Negated)
            : Columns.Compare(column, condition.Negated
                ? value => value.IsNotIn(numbers)
                : value => value.IsIn(numbers));
    }

    private static Predicate Text(TicketCondition condition, Expression<Func<TicketIndex, object?>> column)
    {
        var texts = condition.Texts;
        return (condition.Test, condition.Negated) switch
        {
            (TicketTest.Exists, false) => Columns.Compare(column, value => value != null && value != (object)""),
            (TicketTest.Exists, true) => Columns.Compare(column, value => value == null || value == (object)""),
            (_, false) when texts is [var only] => Columns.Compare(column, value => value == (object)only),
            (_, true) when texts is [var only] => Columns.Compare(column, value => value == null || value != (object)only),
            (_, false) => Columns.Compare(column, value => value.IsIn(texts)),
            _ => Columns.Compare(column, value => value == null || value.IsNotIn(texts)),
        };
    }

    private static Predicate Date(TicketCondition condition, Expression<Func<TicketIndex, DateTime?>> column)
    {
        var (from, to) = (condition.FromUtc, condition.ToUtc);
        return (condition.Test, from, to) switch
        {
            (TicketTest.Exists, _, _) => condition.Negated ? Columns.Compare(column, value => value == null) : Columns.Compare(column, value => value != null),
            (_, { } begin, { } end) => Columns.Compare(column, value => value >= begin && value < end),
            (_, { } begin, null) => Columns.Compare(column, value => value >= begin),
            (_, null, { } end) => Columns.Compare(column, value => value < end),
            _ => Always(false),
        };
    }

    private static Predicate Always(bool value) => value ? ticket => ticket.ContentItemId != "" : ticket => ticket.ContentItemId == "";
}
