using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>The notice on how data is used, with its box (requirements 27 and 28).</summary>
public abstract class ConsentFields : SystemPageViewModel
{
    /// <summary>HTML; empty where nothing has to be accepted.</summary>
    public string ConsentHtml { get; set; } = string.Empty;

    /// <summary>HTML: the label may have links.</summary>
    public string ConsentLabelHtml { get; set; } = string.Empty;

    /// <summary>Whether the box is ticked.</summary>
    public bool Consent { get; set; }

    internal void Ask(ConsentText text, bool isTicked)
    {
        ConsentHtml = ConsentMarkup.ToHtml(text.Text);
        ConsentLabelHtml = ConsentMarkup.Inline(text.Label);
        Consent = isTicked;
    }
}
