using OrchardPortal.Tickets;

namespace OrchardPortal.Conversations.Reports;

/// <summary>Takes rows one by one and keeps what a report says of them.</summary>
internal sealed class ReportCounting(ReportBorders borders)
{
    private readonly int[] _created = new int[borders.Starts.Length];
    private readonly int[] _closed = new int[borders.Starts.Length];
    private readonly Dictionary<(string Property, int Value), (int Count, int Before)> _choices = [];
    private readonly Dictionary<string, (int Count, int Before)> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AgentTally> _agents = new(StringComparer.Ordinal);

    public int CreatedBefore { get; private set; }

    public Spread Solved { get; } = new();

    public Spread SolvedBefore { get; } = new();

    public Spread Answered { get; } = new();

    public Spread AnsweredBefore { get; } = new();

    public WordTally Words { get; } = new();

    public IReadOnlyDictionary<string, AgentTally> Agents => _agents;

    public void Take(CreatedTicket ticket)
    {
        var answer = ticket.FirstAnswerUtc - ticket.CreatedUtc;
        if (borders.BarOf(ticket.CreatedUtc) is >= 0 and var bar)
        {
            _created[bar]++;
            Words.Add(ticket.Text, ticket.Number);
            Count(TicketPropertyNames.Priority, ticket.Priority, 1, 0);
            Count(TicketPropertyNames.Source, ticket.Source, 1, 0);
            CountForm(ticket.FormId, 1, 0);
            if (answer is { } time)
            {
                Answered.Add(time);
                AgentOf(ticket.AssigneeId).Answered.Add(time);
            }
        }
        else if (borders.IsBefore(ticket.CreatedUtc))
        {
            CreatedBefore++;
            Count(TicketPropertyNames.Priority, ticket.Priority, 0, 1);
            Count(TicketPropertyNames.Source, ticket.Source, 0, 1);
            CountForm(ticket.FormId, 0, 1);
            if (answer is { } time)
            {
                AnsweredBefore.Add(time);
            }
        }
    }

    public void Take(ClosedTicket ticket)
    {
        var time = ticket.ClosedUtc - ticket.CreatedUtc;
        if (borders.BarOf(ticket.ClosedUtc) is >= 0 and var bar)
        {
            _closed[bar]++;
            Solved.Add(time);
            AgentOf(ticket.AssigneeId).Solved.Add(time);
        }
        else if (borders.IsBefore(ticket.ClosedUtc))
        {
            SolvedBefore.Add(time);
        }
    }

    /// <param name="open">How many are open now; how many were at the end of a bar follows from what came and went since.</param>
    public IReadOnlyList<VolumeBar> Bars(ReportDays days, int open)
    {
        var bars = new VolumeBar[_created.Length];
        for (var bar = bars.Length - 1; bar >= 0; bar--)
        {
            bars[bar] = new VolumeBar(days.Starts[bar], days.LastOf(bar), _created[bar], _closed[bar], open);
            open += _closed[bar] - _created[bar];
        }

        return bars;
    }

    /// <summary>How often each value of a property of the system occurred.</summary>
    public IEnumerable<ChoiceCount> Choices(string property, Func<int, string> valueOf) =>
        _choices.Where(choice => choice.Key.Property == property).Select(choice => new ChoiceCount(property, valueOf(choice.Key.Value), choice.Value.Count, choice.Value.Before));

    /// <summary>How many tickets came by each support form.</summary>
    public IEnumerable<ChoiceCount> Forms() =>
        _forms.Select(form => new ChoiceCount(TicketPropertyNames.SupportForm, form.Key, form.Value.Count, form.Value.Before));

    private void CountForm(string? formId, int count, int before)
    {
        if (formId is not null)
        {
            var so = _forms.GetValueOrDefault(formId);
            _forms[formId] = (so.Count + count, so.Before + before);
        }
    }

    private void Count(string property, int value, int count, int before)
    {
        var so = _choices.GetValueOrDefault((property, value));
        _choices[(property, value)] = (so.Count + count, so.Before + before);
    }

    private AgentTally AgentOf(string? assigneeId)
    {
        if (!_agents.TryGetValue(assigneeId ?? "", out var tally))
        {
            _agents[assigneeId ?? ""] = tally = new AgentTally();
        }

        return tally;
    }
}
