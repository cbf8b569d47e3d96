using System.Text.Json;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Conversations.Recipes;

/// <summary>The recipe step <c>AgentProfiles</c>: what agents are called.</summary>
internal sealed class AgentProfilesStep(IAgentDirectory agents, ImportPeople people) : NamedRecipeStepHandler("AgentProfiles")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var profiles = context.Step.Deserialize<AgentProfilesStepModel>(JOptions.Default)?.Profiles ?? [];
        for (var i = 0; i < profiles.Count; i++)
        {
            if (await people.UserAsync(profiles[i].User) is not { } user)
            {
                context.Errors.Add($"Profiles[{i}].User: there is no user “{profiles[i].User}”.");
                continue;
            }

            await agents.StoreProfileAsync(user.UserId, new AgentProfile
            {
                DisplayName = AgentProfileRules.CleanName(profiles[i].DisplayName),
                Signature = profiles[i].Signature?.Trim() ?? "",
            });
        }
    }
}
