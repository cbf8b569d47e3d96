namespace OrchardPortal.Conversations.Recipes;

internal sealed class AgentProfilesStepModel
{
    public List<ImportedProfile> Profiles { get; set; } = [];
}
