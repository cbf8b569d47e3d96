using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Forms;

/// <summary>The support forms, for filters and reports on how tickets came.</summary>
internal sealed class SupportFormSource(ISupportForms forms) : ITicketReferenceSource
{
    public string Property => TicketPropertyNames.SupportForm;

    public string Prompt => "";

    public async Task<IReadOnlyList<TicketPropertyOption>?> ListAsync() =>
        [.. (await forms.GetAsync()).Items.Select(form => new TicketPropertyOption(form.Id, form.Name.Length > 0 ? form.Name : form.Id))];

    public async Task<string?> FindAsync(string typed) =>
        (await ListAsync())!.FirstOrDefault(form => form.Value == typed || form.Label == typed)?.Value;

    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(IReadOnlyCollection<string> ids) =>
        (await ListAsync())!.Where(form => ids.Contains(form.Value)).ToDictionary(form => form.Value, form => form.Label);
}
