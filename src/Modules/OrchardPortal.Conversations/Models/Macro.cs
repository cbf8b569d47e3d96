namespace OrchardPortal.Conversations.Models;

/// <summary>A canned reply: a text in Liquid that an agent puts into an answer and changes as needed.</summary>
public sealed class Macro
{
    public const int MaxNameLength = 100;
    public const int MaxTemplateLength = 10_000;

    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Liquid, with <c>Ticket</c>, <c>Contact</c> and <c>Agent</c>; gives plain text.</summary>
    public string Template { get; set; } = "";
}
