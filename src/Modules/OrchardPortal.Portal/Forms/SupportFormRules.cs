using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Models;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;
using Kind = OrchardPortal.Portal.Models.SupportFormFieldKind;

namespace OrchardPortal.Portal.Forms;

/// <summary>What makes a form one that can be kept, and one that the portal can offer.</summary>
internal sealed partial class SupportFormRules(
    IInboxService inboxes,
    ITicketPipelineService pipelines,
    ITicketPropertyService properties,
    IStringLocalizer<SupportFormRules> stringLocalizer)
{
    /// <summary>Before the name of a member of the form itself, where an error is of no field.</summary>
    public const string OfForm = "Form.";

    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>Why the portal cannot offer the form; empty when it can (requirement 63).</summary>
    public async Task<string> WhyNotAsync(SupportForm form) =>
        !form.Fields.Exists(field => SupportFormFields.IsTicketProperty(field.Kind)) ? S["It asks for no ticket property, such as the subject."]
        : form.InboxId.Length == 0 ? S["It is connected to no inbox."]
        : (await inboxes.GetAsync()).Find(form.InboxId) is null ? S["Its inbox does not exist."]
        : string.Empty;

    /// <returns>What is wrong, with the id of the field, or the form's own member after <see cref="OfForm"/>, that it is about; none when all is well.</returns>
    public async Task<IReadOnlyList<(string Where, string Error)>> CheckAsync(SupportForm form)
    {
        var errors = new List<(string, string)>();
        CheckText(form, errors);

        if (form.InboxId.Length > 0 && (await inboxes.GetAsync()).Find(form.InboxId) is null)
        {
            errors.Add((OfForm + nameof(form.InboxId), S["Choose one of the inboxes."]));
        }

        if (form.PipelineId.Length > 0 && (await pipelines.GetAsync()).Find(form.PipelineId) is null)
        {
            errors.Add((OfForm + nameof(form.PipelineId), S["Choose one of the pipelines."]));
        }

        if (form.Fields.Count > SupportForm.MaxFields)
        {
            errors.Add((OfForm + nameof(form.Fields), S["A form has at most {0} fields.", SupportForm.MaxFields]));
        }

        var known = await properties.ListAsync();
        for (var i = 0; i < form.Fields.Count; i++)
        {
            var field = form.Fields[i];
            if (WrongWith(field, form, i, known) is { } error)
            {
                errors.Add((field.Id, error));
            }
        }

        return errors;
    }

    /// <summary>Whether a form may ask customers for this property.</summary>
    public static bool CanAsk(TicketProperty property) =>
        property.IsSystem ? property.Name == TicketPropertyNames.Priority : property.IsEditableByCustomers;

    private void CheckText(SupportForm form, List<(string, string)> errors)
    {
        if (form.Name.Length is 0 or > SupportForm.MaxNameLength)
        {
            errors.Add((OfForm + nameof(form.Name), S["Give a name of at most {0} characters.", SupportForm.MaxNameLength]));
        }

        if (form.Introduction.Length > SupportForm.MaxTextLength)
        {
            errors.Add((OfForm + nameof(form.Introduction), S["At most {0} characters.", SupportForm.MaxTextLength]));
        }

        if (form.Confirmation.Length > SupportForm.MaxTextLength)
        {
            errors.Add((OfForm + nameof(form.Confirmation), S["At most {0} characters.", SupportForm.MaxTextLength]));
        }
    }

    private string? WrongWith(SupportFormField field, SupportForm form, int index, IReadOnlyList<TicketProperty> known)
    {
        var isFree = SupportFormFields.IsFree(field.Kind);
        if (!Enum.IsDefined(field.Kind) || (isFree ? !FreeId().IsMatch(field.Id) : field.Id != SupportFormFields.IdOf(field.Kind, field.Property)))
        {
            return S["“{0}” cannot be the id of this field.", field.Id];
        }

        if (form.Fields.FindIndex(other => string.Equals(other.Id, field.Id, StringComparison.OrdinalIgnoreCase)) != index)
        {
            return S["The form has this field already."];
        }

        if (field.Kind == Kind.Property && !known.Any(property => property.Name == field.Property && CanAsk(property)))
        {
            return S["Customers may not fill in the property “{0}”.", field.Property];
        }

        if (field.Label.Length > SupportFormField.MaxLabelLength || (isFree && field.Label.Length == 0))
        {
            return S["Give a label of at most {0} characters.", SupportFormField.MaxLabelLength];
        }

        if (field.Help.Length > SupportFormField.MaxHelpLength)
        {
            return S["A help text has at most {0} characters.", SupportFormField.MaxHelpLength];
        }

        return (field.Kind == Kind.Choice ? WrongWithOptions(field.Options) : null) ?? WrongWithCondition(field, form, index);
    }

    private string? WrongWithOptions(List<string> options) => (
        options.Count is 0 or > SupportFormField.MaxOptions ? S["Write 1 to {0} options, one a line.", SupportFormField.MaxOptions]
        : options.Exists(option => option.Length is 0 or > SupportFormField.MaxOptionLength) ? S["An option has at most {0} characters.", SupportFormField.MaxOptionLength]
        : options.Distinct(StringComparer.OrdinalIgnoreCase).Count() < options.Count ? S["Each option can be written once."]
        : (LocalizedString?)null)?.Value;

    private string? WrongWithCondition(SupportFormField field, SupportForm form, int index)
    {
        if (field.When is not { } when)
        {
            return null;
        }

        // Earlier ones only: so no two fields wait for each other, and nobody finds a new question above what they answered.
        var at = form.Fields.FindIndex(other => other.Id == when.FieldId);
        if (at < 0 || at >= index || !SupportFormFields.CanDecide(form.Fields[at].Kind))
        {
            return S["It can only depend on a field that stands above it."];
        }

        return when.Values.Count > SupportFormField.MaxOptions || when.Values.Exists(value => value.Length > SupportFormField.MaxOptionLength)
            ? S["Write at most {0} answers of at most {1} characters.", SupportFormField.MaxOptions, SupportFormField.MaxOptionLength].Value
            : null;
    }

    [GeneratedRegex("^field-[a-z0-9-]{1,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex FreeId();
}
