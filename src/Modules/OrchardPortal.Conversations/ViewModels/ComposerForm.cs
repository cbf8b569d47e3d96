using Microsoft.AspNetCore.Http;

namespace OrchardPortal.Conversations.ViewModels;

/// <summary>What an agent sends.</summary>
public sealed class ComposerForm
{
    public const string AnswerMode = "answer";
    public const string CommentMode = "comment";

    /// <summary>Anything else is a bad request: a comment must never become an answer by mistake.</summary>
    public string? Mode { get; set; }

    public string? FormKey { get; set; }

    public string? Body { get; set; }

    public List<IFormFile>? Files { get; set; }

    /// <summary>Close the ticket with the answer.</summary>
    public bool Close { get; set; }

    /// <summary>The canned reply that is chosen.</summary>
    public string? MacroId { get; set; }

    /// <summary>Nothing is sent: the canned reply is put into the answer first.</summary>
    public bool Insert { get; set; }

    /// <summary>The last message that the page showed; empty when there was none. An answer that crosses a later one is not sent yet.</summary>
    public string? LastSeen { get; set; }

    public bool IsComment => Mode == CommentMode;
}
