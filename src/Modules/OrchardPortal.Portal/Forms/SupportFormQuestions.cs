using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Models;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;
using Kind = OrchardPortal.Portal.Models.SupportFormFieldKind;

namespace OrchardPortal.Portal.Forms;

/// <summary>Turns a form into what is asked of a visitor: of members not what is known of them, of guests their name and address.</summary>
internal sealed class SupportFormQuestions(ITicketPropertyService properties, IStringLocalizer<SupportFormQuestions> stringLocalizer)
{
    private const int TextMaxLength = 200;
    private const int LongTextMaxLength = 5000;

    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<IReadOnlyList<SupportFormQuestion>> ReadAsync(SupportForm form, bool isGuest)
    {
        var known = await properties.ListAsync();
        var fields = isGuest ? WithContact(form.Fields) : form.Fields.Where(field => field.Kind is not (Kind.Name or Kind.Email));

        return [.. fields.Select(field => Ask(field, known)).OfType<SupportFormQuestion>()];
    }

    private static IEnumerable<SupportFormField> WithContact(List<SupportFormField> fields)
    {
        foreach (var kind in (Kind[])[Kind.Name, Kind.Email])
        {
            if (!fields.Exists(field => field.Kind == kind))
            {
                yield return new SupportFormField { Id = SupportFormFields.IdOf(kind), Kind = kind };
            }
        }

        foreach (var field in fields)
        {
            yield return field;
        }
    }

    private SupportFormQuestion? Ask(SupportFormField field, IReadOnlyList<TicketProperty> known) => field.Kind switch
    {
        Kind.Subject => Question(field, S["Subject"], SupportFormInputs.Text, TicketSubject.MaxLength, field.Required, S["In one line: what is it about?"]),
        Kind.Description => Question(field, S["Description"], SupportFormInputs.TextArea, MessageLimits.Default.MaxTextLength, field.Required, S["What did you expect, what happened instead, and since when?"]),
        Kind.Files => Question(field, S["Files"], SupportFormInputs.Files, 0, field.Required),
        Kind.Name => Question(field, S["Your name"], SupportFormInputs.Text, TextMaxLength, isRequired: true),
        Kind.Email => Question(field, S["Your e-mail address"], SupportFormInputs.Email, EmailAddress.MaxLength, isRequired: true),
        Kind.Phone => Question(field, S["Telephone"], SupportFormInputs.Phone, 50, field.Required),
        Kind.Property => known.FirstOrDefault(property => property.Name == field.Property && SupportFormRules.CanAsk(property)) is { } property ? Ask(field, property) : null,
        Kind.LongText => Question(field, string.Empty, SupportFormInputs.TextArea, LongTextMaxLength, field.Required),
        Kind.Choice => Question(field, string.Empty, SupportFormInputs.Select, 0, field.Required) with { Options = [.. field.Options.Select(option => new TicketPropertyOption(option, option))] },
        Kind.CheckBox => Question(field, string.Empty, SupportFormInputs.CheckBox, 0, field.Required),
        Kind.Date => Question(field, string.Empty, SupportFormInputs.Date, 0, field.Required),
        Kind.Number => Question(field, string.Empty, SupportFormInputs.Number, 0, field.Required),
        _ => Question(field, string.Empty, SupportFormInputs.Text, TextMaxLength, field.Required),
    };

    private static SupportFormQuestion Ask(SupportFormField field, TicketProperty property) =>
        Question(field, property.Label, InputOf(property.Kind), TextMaxLength, field.Required, property.Hint) with { Options = property.Options };

    private static string InputOf(TicketPropertyKind kind) => kind switch
    {
        TicketPropertyKind.Number => SupportFormInputs.Number,
        TicketPropertyKind.Boolean => SupportFormInputs.CheckBox,
        TicketPropertyKind.Date => SupportFormInputs.Date,
        TicketPropertyKind.Choice => SupportFormInputs.Select,
        _ => SupportFormInputs.Text,
    };

    private static SupportFormQuestion Question(SupportFormField field, string label, string input, int maxLength, bool isRequired, string help = "") => new()
    {
        Field = field,
        Label = field.Label.Length > 0 ? field.Label : label,
        // The usual hint explains the usual label.
        Help = field.Help.Length > 0 || field.Label.Length > 0 ? field.Help : help,
        Input = input,
        MaxLength = maxLength,
        IsRequired = isRequired,
    };
}
