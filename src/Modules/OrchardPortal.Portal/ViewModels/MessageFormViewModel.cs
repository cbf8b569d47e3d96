using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>What the forms for a reply and for a new ticket share.</summary>
public abstract class MessageFormViewModel(string shapeType) : ShapeViewModel(shapeType)
{
    /// <summary>Where the form posts to.</summary>
    public string Action { get; set; } = string.Empty;

    /// <summary>
    /// Under what a browser may keep what is typed until it is sent: differs by account and by ticket, and tells neither.
    /// </summary>
    public string DraftKey { get; set; } = string.Empty;

    /// <summary>Tells the same form posted twice from two forms.</summary>
    public string FormKey { get; set; } = string.Empty;

    /// <summary>Messages by field; those of the whole form under the empty name.</summary>
    public Dictionary<string, string> Errors { get; set; } = [];

    public int MaxFiles { get; set; }

    /// <summary>Size of one file, in MiB.</summary>
    public int MaxMegabytes { get; set; }

    /// <summary>Accepted file name endings, as the <c>accept</c> attribute takes them.</summary>
    public string Accept { get; set; } = string.Empty;

    /// <summary>Longest text, in characters.</summary>
    public int BodyMaxLength { get; set; }
}
