namespace OrchardPortal.Portal.ViewModels;

/// <summary>A question of the form for a new ticket.</summary>
public class SupportFormFieldViewModel
{
    /// <summary>The field's id and name.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>text, textarea, select, checkbox, date, number, email, tel or files.</summary>
    public string Input { get; set; } = string.Empty;

    public string Label { get; set; } = string.Empty;

    public string Help { get; set; } = string.Empty;

    public bool IsRequired { get; set; }

    public int MaxLength { get; set; }

    /// <summary>What was typed.</summary>
    public string Value { get; set; } = string.Empty;

    public bool IsTicked { get; set; }

    public IReadOnlyList<OptionViewModel> Options { get; set; } = [];

    /// <summary>What is wrong; empty when nothing is.</summary>
    public string Error { get; set; } = string.Empty;

    /// <summary>As the autocomplete attribute takes it; empty for none.</summary>
    public string Autocomplete { get; set; } = string.Empty;

    /// <summary>The id of the field that decides whether this one is asked; empty when it always is.</summary>
    public string WhenField { get; set; } = string.Empty;

    /// <summary>The answers for which it is asked, as a JSON array; empty for any.</summary>
    public string WhenAnswers { get; set; } = string.Empty;

    /// <summary>The same in words, for who has no script.</summary>
    public string WhenText { get; set; } = string.Empty;
}
