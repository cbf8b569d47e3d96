using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;
using Kind = OrchardPortal.Portal.Models.SupportFormFieldKind;

namespace OrchardPortal.Portal.Forms;

/// <summary>Fills the builder's page, and says what stands against keeping a form.</summary>
internal sealed class SupportFormEditing(
    SupportFormRules rules,
    IInboxService inboxes,
    ITicketPipelineService pipelines,
    ITicketPropertyService properties,
    PortalContext portal,
    IStringLocalizer<SupportFormEditing> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <returns>What is wrong, by place, as <see cref="SupportFormRules.CheckAsync"/> says it; also when the portal offers the form and then could not.</returns>
    public async Task<Dictionary<string, string>> CheckAsync(SupportForm form)
    {
        var errors = new Dictionary<string, string>();
        foreach (var (where, error) in await rules.CheckAsync(form))
        {
            errors.TryAdd(where, error);
        }

        if ((await portal.SettingsAsync()).FormIds.Contains(form.Id) && await rules.WhyNotAsync(form) is { Length: > 0 } reason)
        {
            errors.TryAdd(SupportFormRules.OfForm, S["The portal offers this form. {0}", reason]);
        }

        return errors;
    }

    public async Task<SupportFormPage> PageAsync(SupportForm form, bool isNew, Dictionary<string, string>? errors = null, string? focus = null)
    {
        var known = (await properties.ListAsync()).Where(SupportFormRules.CanAsk).ToList();
        var allInboxes = (await inboxes.GetAsync()).Items;

        return new SupportFormPage
        {
            Form = form,
            IsNew = isNew,
            Errors = errors ?? [],
            Focus = focus,
            PreviewUrl = isNew ? null : (await portal.UrlsAsync()).PreviewForm(form.Id),
            WhyNot = await rules.WhyNotAsync(form),
            Inboxes = [new SelectListItem(S["None yet"], string.Empty), .. allInboxes.Select(inbox => new SelectListItem(inbox.Name, inbox.Id))],
            Pipelines = [new SelectListItem(S["The first pipeline"], string.Empty), .. (await pipelines.GetAsync()).Pipelines.Select(pipeline => new SelectListItem(pipeline.Name, pipeline.Id))],
            Names = form.Fields.ToDictionary(field => field, field => NameOf(field, known)),
            ToAdd = ToAdd(form, known),
        };
    }

    /// <summary>What a field asks for, in words.</summary>
    public string KindName(Kind kind) => kind switch
    {
        Kind.Subject => S["Subject"],
        Kind.Description => S["Description"],
        Kind.Files => S["Files"],
        Kind.Property => S["Ticket property"],
        Kind.Name => S["Name"],
        Kind.Email => S["E-mail address"],
        Kind.Phone => S["Telephone"],
        Kind.Text => S["Text: one line"],
        Kind.LongText => S["Text: several lines"],
        Kind.Choice => S["Choice"],
        Kind.CheckBox => S["Check box"],
        Kind.Date => S["Date"],
        _ => S["Number"],
    };

    private string NameOf(SupportFormField field, IReadOnlyList<TicketProperty> known) =>
        field.Kind == Kind.Property ? known.FirstOrDefault(property => property.Name == field.Property)?.Label ?? field.Property : KindName(field.Kind);

    private IReadOnlyList<SelectListItem> ToAdd(SupportForm form, IReadOnlyList<TicketProperty> known)
    {
        var (ticket, contact, free) = (new SelectListGroup { Name = S["Of the ticket"] }, new SelectListGroup { Name = S["Of the contact"] }, new SelectListGroup { Name = S["Anything else"] });
        IEnumerable<SelectListItem> Kinds(Func<Kind, bool> which, SelectListGroup group) => Enum.GetValues<Kind>()
            .Where(kind => which(kind) && (SupportFormFields.IsFree(kind) || form.Find(SupportFormFields.IdOf(kind)) is null))
            .Select(kind => new SelectListItem(KindName(kind), SupportFormEdit.ToAdd(kind)) { Group = group });

        return
        [
            .. Kinds(kind => kind < Kind.Property, ticket),
            .. known.Where(property => form.Find(SupportFormFields.IdOf(Kind.Property, property.Name)) is null)
                .Select(property => new SelectListItem(property.Label, SupportFormEdit.ToAdd(Kind.Property, property.Name)) { Group = ticket }),
            .. Kinds(kind => kind > Kind.Property && !SupportFormFields.IsFree(kind), contact),
            .. Kinds(SupportFormFields.IsFree, free),
        ];
    }
}
