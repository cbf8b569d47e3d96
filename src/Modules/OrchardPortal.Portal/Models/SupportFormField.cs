namespace OrchardPortal.Portal.Models;

/// <summary>A question of a support form.</summary>
public sealed class SupportFormField
{
    public const int MaxLabelLength = 100;
    public const int MaxHelpLength = 300;
    public const int MaxOptions = 50;
    public const int MaxOptionLength = 100;

    /// <summary>Tells the fields of a form apart, and is what the field is called when it is sent.</summary>
    public string Id { get; set; } = string.Empty;

    public SupportFormFieldKind Kind { get; set; }

    /// <summary>The ticket property's name, for <see cref="SupportFormFieldKind.Property"/>.</summary>
    public string Property { get; set; } = string.Empty;

    /// <summary>Empty: what the field is usually called, in the visitor's language. A free field needs one.</summary>
    public string Label { get; set; } = string.Empty;

    /// <summary>Said below the label.</summary>
    public string Help { get; set; } = string.Empty;

    public bool Required { get; set; }

    /// <summary>What may be chosen, for <see cref="SupportFormFieldKind.Choice"/>.</summary>
    public List<string> Options { get; set; } = [];

    /// <summary>When it is asked; null: always.</summary>
    public SupportFormCondition? When { get; set; }
}
