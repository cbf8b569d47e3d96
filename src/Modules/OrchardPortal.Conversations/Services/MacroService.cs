using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Documents;
using OrchardCore.Liquid;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

internal sealed class MacroService(
    IDocumentManager<Macros> documents,
    ILiquidTemplateManager liquid,
    IOptions<TemplateOptions> options,
    ITicketPipelineService pipelines,
    IContactService contacts,
    IAgentDirectory agents,
    IStringLocalizer<MacroService> localizer) : IMacroService
{
    private readonly IStringLocalizer S = localizer;

    public async Task<IReadOnlyList<Macro>> ListAsync() =>
        [.. (await documents.GetOrCreateImmutableAsync()).Items.OrderBy(macro => macro.Name, StringComparer.CurrentCultureIgnoreCase)];

    public async Task<Macro?> FindAsync(string? macroId) => (await documents.GetOrCreateImmutableAsync()).Items.Find(macro => macro.Id == macroId);

    public async Task<string?> CheckAsync(string template)
    {
        if (!liquid.Validate(template, out var errors))
        {
            return string.Join(' ', errors);
        }

        var example = await RenderAsync(
            template,
            new MacroTicket { Number = 1001, Subject = "Example", Stage = "New", Priority = "Normal" },
            new MacroContact { Name = "Ana Example", FirstName = "Ana", Email = "ana@example.com", Company = "Example" },
            new MacroAgent { Name = "Agent", Signature = "Agent" });
        return example.Error;
    }

    public async Task StoreAsync(Macro macro)
    {
        var document = await documents.GetOrCreateMutableAsync();
        document.Items.RemoveAll(other => other.Id == macro.Id);
        document.Items.Add(macro);
        await documents.UpdateAsync(document);
    }

    public async Task RemoveAsync(string macroId)
    {
        var document = await documents.GetOrCreateMutableAsync();
        if (document.Items.RemoveAll(macro => macro.Id == macroId) > 0)
        {
            await documents.UpdateAsync(document);
        }
    }

    public async Task<MacroText> RenderAsync(Macro macro, TicketPart ticket, string agentId, string agentName)
    {
        var contact = await contacts.FindAsync(ticket.RequesterId);
        var signature = (await agents.GetProfileAsync(agentId)).Signature;
        return await RenderAsync(
            macro.Template,
            new MacroTicket
            {
                Number = ticket.Number,
                Subject = ticket.Subject,
                Stage = (await pipelines.GetAsync()).FindStage(ticket.PipelineId, ticket.StageId)?.LabelForCustomers ?? "",
                Priority = TicketWords.Priority(ticket.Priority, S),
                Created = ticket.CreatedUtc,
            },
            new MacroContact
            {
                Name = contact?.FullName ?? "",
                FirstName = contact?.FullName.Split(' ', 2)[0] ?? "",
                Email = contact?.Email ?? "",
                Company = ticket.CompanyId is null ? "" : await contacts.GetCompanyNameAsync(ticket.CompanyId) ?? "",
            },
            new MacroAgent { Name = agentName, Signature = signature.Length > 0 ? signature : agentName });
    }

    private async Task<MacroText> RenderAsync(string template, MacroTicket ticket, MacroContact contact, MacroAgent agent)
    {
        KeyValuePair<string, FluidValue> Value(string name, object value) => new(name, FluidValue.Create(value, options.Value));
        try
        {
            // Plain text: it is encoded where it is shown.
            var text = await liquid.RenderStringAsync(template, NullEncoder.Default, null, [Value("Ticket", ticket), Value("Contact", contact), Value("Agent", agent)]);

            // Orchard Core makes nothing of what it cannot read, and tells only who asks.
            return string.IsNullOrEmpty(text) && !liquid.Validate(template, out var errors)
                ? new MacroText("", string.Join(' ', errors))
                : new MacroText((text ?? "").ReplaceLineEndings("\n").Trim(), null);
        }
        catch (Exception exception) when (exception is ParseException or InvalidOperationException)
        {
            return new MacroText("", exception.Message);
        }
    }
}
