using Microsoft.Extensions.Localization;
using OrchardPortal.Tickets.Models;
using Names = OrchardPortal.Tickets.TicketPropertyNames;

namespace OrchardPortal.Tickets.Services;

/// <summary>The properties that every site has, in the visitor's language.</summary>
internal sealed class SystemProperties(IStringLocalizer<SystemProperties> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public IReadOnlyList<TicketProperty> List(TicketPipelines pipelines) =>
    [
        Property(Names.Number, S["ID"], TicketPropertyKind.Number),
        Property(Names.Subject, S["Subject"], TicketPropertyKind.Text),
        Choice(Names.State, S["Status"], [new(nameof(StageState.Open), S["Open"]), new(nameof(StageState.Closed), S["Closed"])]),
        Choice(Names.Stage, S["Stage"], [.. pipelines.Pipelines.SelectMany(pipeline => Stages(pipeline, pipelines.Pipelines.Count > 1))]),
        Choice(Names.Pipeline, S["Pipeline"], [.. pipelines.Pipelines.Select(pipeline => new TicketPropertyOption(pipeline.Id, pipeline.Name))]),
        Choice(Names.Priority, S["Priority"], [.. Enum.GetValues<TicketPriority>().Select(priority => new TicketPropertyOption(priority.ToString(), LabelOf(priority)))]),
        Choice(Names.Source, S["Source"], [.. Enum.GetValues<TicketSource>().Select(source => new TicketPropertyOption(source.ToString(), LabelOf(source)))]),
        // Who answers is the company's own affair.
        Property(Names.Assignee, S["Assignee"], TicketPropertyKind.Reference) with { IsVisibleToCustomers = false },
        Property(Names.Requester, S["Requester"], TicketPropertyKind.Reference),
        Property(Names.Company, S["Company"], TicketPropertyKind.Reference),
        Property(Names.Created, S["Created"], TicketPropertyKind.Date),
        Property(Names.LastActivity, S["Last activity"], TicketPropertyKind.Date),
        Property(Names.Closed, S["Closed on"], TicketPropertyKind.Date),
        Property(Names.FirstAnswer, S["First answer"], TicketPropertyKind.Date),
        // What forms are called is said to agents; customers know them by their titles.
        Property(Names.SupportForm, S["Support form"], TicketPropertyKind.Reference) with { IsVisibleToCustomers = false },
    ];

    private string LabelOf(TicketPriority priority) => priority switch
    {
        TicketPriority.Low => S["Low"],
        TicketPriority.High => S["High"],
        TicketPriority.Urgent => S["Urgent"],
        _ => S["Normal"],
    };

    private string LabelOf(TicketSource source) => source switch
    {
        TicketSource.Email => S["E-mail"],
        TicketSource.Phone => S["Phone"],
        TicketSource.Chat => S["Chat"],
        TicketSource.Form => S["Form"],
        _ => S["Portal"],
    };

    private static IEnumerable<TicketPropertyOption> Stages(TicketPipeline pipeline, bool withPipeline) => pipeline.Stages.Select(stage =>
        new TicketPropertyOption(SystemPropertyValues.StageValue(pipeline.Id, stage.Id), withPipeline ? $"{pipeline.Name}: {stage.Name}" : stage.Name));

    private static TicketProperty Choice(string name, string label, IReadOnlyList<TicketPropertyOption> options) =>
        Property(name, label, TicketPropertyKind.Choice) with { Options = options };

    private static TicketProperty Property(string name, string label, TicketPropertyKind kind) =>
        new() { Name = name, Label = label, Kind = kind, IsSystem = true, IsVisibleToCustomers = true };
}
