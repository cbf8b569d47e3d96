namespace OrchardPortal.Conversations.Services;

/// <summary>Localised messages by field: <see cref="Body"/>, <see cref="Files"/>, and <see cref="Form"/> for all of it.</summary>
public sealed class MessageErrors : Dictionary<string, string>
{
    public const string Body = "Body";
    public const string Files = "Files";
    public const string Form = "";
}
