using OrchardPortal.Portal.Models;
using Kind = OrchardPortal.Portal.Models.SupportFormFieldKind;

namespace OrchardPortal.Portal.Forms;

/// <summary>What the kinds of fields have in common.</summary>
public static class SupportFormFields
{
    public const string PropertyPrefix = "property-";
    public const string FreePrefix = "field-";

    /// <summary>Kinds of which a form has any number; their answers are kept with the first message.</summary>
    public static bool IsFree(Kind kind) => kind >= Kind.Text;

    /// <summary>Kinds that say something of the ticket itself (requirement 63).</summary>
    public static bool IsTicketProperty(Kind kind) => kind is Kind.Subject or Kind.Description or Kind.Property;

    /// <summary>Whether other fields may depend on it.</summary>
    public static bool CanDecide(Kind kind) => kind is not (Kind.Files or Kind.Name or Kind.Email);

    /// <summary>The id of a field that a form has once: its kind, or its property.</summary>
    public static string IdOf(Kind kind, string property = "") => kind == Kind.Property ? PropertyPrefix + property : kind.ToString();

    /// <summary>An id for another free field.</summary>
    public static string NewId(IEnumerable<SupportFormField> fields)
    {
        var taken = fields.Select(field => field.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var number = 1;
        while (taken.Contains(FreePrefix + number))
        {
            number++;
        }

        return FreePrefix + number;
    }
}
