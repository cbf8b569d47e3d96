namespace OrchardPortal.Tickets;

/// <summary>The names of the properties that every site has.</summary>
public static class TicketPropertyNames
{
    public const string Number = "Number";
    public const string Subject = "Subject";

    /// <summary>Open or closed (requirement 72); its values are the names of <see cref="Models.StageState"/>.</summary>
    public const string State = "State";

    /// <summary>Its values are <c>pipeline/stage</c>, because stages of two pipelines may share an id.</summary>
    public const string Stage = "Stage";
    public const string Pipeline = "Pipeline";
    public const string Priority = "Priority";
    public const string Source = "Source";
    public const string Assignee = "Assignee";
    public const string Requester = "Requester";
    public const string Company = "Company";
    public const string Created = "Created";
    public const string LastActivity = "LastActivity";
    public const string Closed = "Closed";
    public const string FirstAnswer = "FirstAnswer";

    /// <summary>The support form by which it came; its values are ids of forms.</summary>
    public const string SupportForm = "SupportForm";

    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Number, Subject, State, Stage, Pipeline, Priority, Source, Assignee, Requester, Company, Created, LastActivity, Closed, FirstAnswer, SupportForm];

    public static bool IsSystem(string? name) => All.Contains(name, StringComparer.OrdinalIgnoreCase);
}
