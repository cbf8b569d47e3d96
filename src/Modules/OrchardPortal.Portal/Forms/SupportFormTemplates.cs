using Microsoft.Extensions.Localization;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Models;
using OrchardPortal.Tickets.Services;
using Kind = OrchardPortal.Portal.Models.SupportFormFieldKind;

namespace OrchardPortal.Portal.Forms;

/// <summary>What a new form begins with (requirement 64).</summary>
internal sealed class SupportFormTemplates(IInboxService inboxes, ITicketPropertyService properties, IStringLocalizer<SupportFormTemplates> stringLocalizer)
{
    /// <summary>The name of the ticket property, if the site has one, that tells what kind of ticket it is.</summary>
    public const string TypeProperty = "Type";

    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>Nothing but a place for what is sent.</summary>
    public async Task<SupportForm> BlankAsync() => new() { InboxId = (await inboxes.GetAsync()).DefaultInboxId };

    /// <summary>Type, subject, description and files.</summary>
    public async Task<SupportForm> SupportAsync()
    {
        var form = await BlankAsync();
        form.Name = S["Support form"];
        form.Captcha = SupportFormCaptcha.Guests;
        form.Fields =
        [
            Field(Kind.Subject, required: true),
            Field(Kind.Description, required: true),
            await properties.FindAsync(TypeProperty) is { IsEditableByCustomers: true }
                ? new SupportFormField { Id = SupportFormFields.IdOf(Kind.Property, TypeProperty), Kind = Kind.Property, Property = TypeProperty }
                : new SupportFormField
                {
                    Id = SupportFormFields.FreePrefix + 1,
                    Kind = Kind.Choice,
                    Label = S["Type"],
                    Options = [S["Question"], S["Problem"], S["Order"], S["Something else"]],
                },
            Field(Kind.Files),
        ];

        return form;
    }

    /// <summary>The form of a portal for which none is chosen; it belongs to nobody and is not kept.</summary>
    public static SupportForm Plain(string inboxId) => new()
    {
        InboxId = inboxId,
        Fields = [Field(Kind.Subject, required: true), Field(Kind.Description, required: true), Field(Kind.Files)],
    };

    private static SupportFormField Field(Kind kind, bool required = false) => new() { Id = SupportFormFields.IdOf(kind), Kind = kind, Required = required };
}
