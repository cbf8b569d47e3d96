using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Tickets.Services;

internal sealed class TicketPropertyService(
    AddedProperties added,
    SystemProperties system,
    TicketReferenceNames references,
    IContentDefinitionManager definitions,
    ITicketPipelineService pipelines,
    ISession session,
    IClock clock,
    ILocalClock localClock,
    IStringLocalizer<TicketPropertyService> localizer) : ITicketPropertyService
{
    private readonly IStringLocalizer S = localizer;
    private IReadOnlyList<TicketProperty>? _system;

    public async Task<IReadOnlyList<TicketProperty>> ListAsync()
    {
        _system ??= system.List(await pipelines.GetAsync());
        return [.. _system, .. await added.ListAsync(definitions)];
    }

    public async Task<TicketProperty?> FindAsync(string name) => (await ListAsync()).FirstOrDefault(property => property.Name == name);

    public IReadOnlyDictionary<string, TicketPropertyValue> Read(TicketPart ticket) =>
        new Dictionary<string, TicketPropertyValue>(TicketPropertyReader.Read(ticket.ContentItem));

    public async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, TicketPropertyValue>>> ReadManyAsync(
        IReadOnlyCollection<string> ticketIds, IReadOnlyCollection<string> names)
    {
        var result = new Dictionary<string, IReadOnlyDictionary<string, TicketPropertyValue>>();
        if (ticketIds.Count == 0 || names.Count == 0)
        {
            return result;
        }

        var (ids, wanted) = (ticketIds.Distinct().ToArray(), names.Distinct().ToArray());
        var rows = await session.QueryIndex<TicketPropertyIndex>(row => row.ContentItemId.IsIn(ids) && row.Name.IsIn(wanted)).ListAsync();
        foreach (var ticket in rows.GroupBy(row => row.ContentItemId))
        {
            result[ticket.Key] = ticket.ToDictionary(row => row.Name, row => new TicketPropertyValue(row.Text, row.Number, row.DateUtc));
        }

        return result;
    }

    public async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>> FormatManyAsync(
        IReadOnlyCollection<TicketIndex> tickets, IReadOnlyCollection<string> names)
    {
        var properties = (await ListAsync()).Where(property => names.Contains(property.Name)).ToList();
        var values = await ReadManyAsync([.. tickets.Select(ticket => ticket.ContentItemId)], [.. properties.Where(property => !property.IsSystem).Select(property => property.Name)]);
        var people = await references.FindAsync(tickets, names);
        var timeZone = await localClock.GetLocalTimeZoneAsync();
        return tickets.ToDictionary(ticket => ticket.ContentItemId, ticket => (IReadOnlyDictionary<string, string>)properties.ToDictionary(
            property => property.Name,
            property => property.IsSystem
                ? Format(property, SystemPropertyValues.Read(ticket, property.Name), people, timeZone)
                : Format(property, values.GetValueOrDefault(ticket.ContentItemId)?.GetValueOrDefault(property.Name) ?? default)));
    }

    public string Format(TicketProperty property, TicketPropertyValue value) => property.Kind switch
    {
        TicketPropertyKind.Boolean => value.Number == 1 ? S["Yes"] : S["No"],
        TicketPropertyKind.Number => value.Number?.ToString("0.#####", CultureInfo.CurrentCulture) ?? "",
        TicketPropertyKind.Date => value.DateUtc is { } date ? DayText.Short(date, CultureInfo.CurrentCulture) : "",
        TicketPropertyKind.Choice => value.Text is { } text ? property.LabelOf(text) : "",
        _ => value.Text ?? "",
    };

    public async Task<IReadOnlyDictionary<string, string>> ValidateAsync(IReadOnlyDictionary<string, string?> values)
    {
        var properties = await ListAsync();
        var errors = new Dictionary<string, string>();
        foreach (var (name, value) in values)
        {
            var property = properties.FirstOrDefault(candidate => candidate.Name == name);
            if (property is null || (property.IsSystem && !SettableProperties.Contains(name)))
            {
                errors[name] = S["There is no property “{0}” to fill in.", name];
            }
            else if (SettableProperties.IsMissing(property, value))
            {
                errors[name] = S["Choose one of the list."];
            }
            else if (!TicketPropertyRules.TryParse(property, value, out _))
            {
                errors[name] = Reason(property);
            }
        }

        return errors;
    }

    private string Reason(TicketProperty property) => property.Kind switch
    {
        TicketPropertyKind.Number => S["Write a number with at most {0} decimals, between {1} and {2}.", TicketPropertyRules.Decimals, -TicketPropertyRules.LargestNumber, TicketPropertyRules.LargestNumber],
        TicketPropertyKind.Boolean => S["Answer yes or no."],
        TicketPropertyKind.Date => S["Write a day as year, month and day, such as 2026-01-31."],
        TicketPropertyKind.Choice => S["Choose one of the list."],
        _ => S["Write at most {0} characters.", CompareText.MaxLength],
    };

    private string Format(TicketProperty property, TicketPropertyValue value, IReadOnlyDictionary<string, string> people, ITimeZone timeZone) => property.Kind switch
    {
        TicketPropertyKind.Reference => value.Text is { } id ? people.GetValueOrDefault(id, "") : "",
        TicketPropertyKind.Date when value.DateUtc is { } utc =>
            DayAndTime(clock.ConvertToTimeZone(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)), timeZone).DateTime),
        TicketPropertyKind.Number => value.Number?.ToString("0", CultureInfo.InvariantCulture) ?? "",
        _ => Format(property, value),
    };

    private static string DayAndTime(DateTime local) => $"{DayText.Short(local, CultureInfo.CurrentCulture)}, {local.ToString("HH:mm", CultureInfo.CurrentCulture)}";
}
