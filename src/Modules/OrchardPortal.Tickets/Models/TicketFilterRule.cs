using System.Text.Json.Serialization;

namespace OrchardPortal.Tickets.Models;

/// <summary>One condition on a property of a ticket.</summary>
public sealed class TicketFilterRule
{
    /// <summary>The property's technical name.</summary>
    public string Property { get; set; } = "";

    /// <summary>The property's kind when the rule was made, so that a rule can be evaluated without looking properties up.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<TicketPropertyKind>))]
    public TicketPropertyKind Kind { get; set; }

    public TicketFilterOperator Operator { get; set; }

    /// <summary>
    /// As <see cref="Services.ITicketService.SetPropertiesAsync"/> takes them; ids for references, days such as <c>2026-01-31</c>, a number of days
    /// for <see cref="TicketFilterOperator.InLast"/>.
    /// </summary>
    public List<string> Values { get; set; } = [];
}
