namespace OrchardPortal.Mail.Models;

/// <summary>
/// A mail that a module sends. Its text is <c>Views/Mail-{Name}.liquid</c> of the module or the theme, until an editor changes it.
/// The first line is <c>Subject: …</c>; the rest is HTML, to which the shape of all mails (<c>Mail-Layout.liquid</c>) is put.
/// </summary>
/// <param name="Name">Letters and digits.</param>
/// <param name="Title">What it is for, in English; shown in the reader's language.</param>
/// <param name="Sample">A model for the preview; its keys are what the template may use.</param>
public sealed record MailTemplateDescriptor(string Name, string Title, IReadOnlyDictionary<string, object?> Sample)
{
    /// <summary>The prefix of the shape that stands for the template.</summary>
    public const string ShapePrefix = "Mail__";

    /// <summary>
    /// The keys whose values are ours and never a visitor's: all that a mail to an unconfirmed address may contain.
    /// </summary>
    public IReadOnlySet<string> Fixed { get; init; } = new HashSet<string>(StringComparer.Ordinal) { "Url", "Days", "Hours", "Minutes" };

    /// <summary>The name under which an editor's version is kept.</summary>
    public string ShapeType => ShapePrefix + Name;
}
