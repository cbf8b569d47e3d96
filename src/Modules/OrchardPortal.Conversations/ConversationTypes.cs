namespace OrchardPortal.Conversations;

/// <summary>The names of the module's content types.</summary>
public static class ConversationTypes
{
    public const string Conversation = "Conversation";
}
