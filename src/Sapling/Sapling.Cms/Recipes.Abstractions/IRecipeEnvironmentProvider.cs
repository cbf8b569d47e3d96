namespace OrchardCore.Recipes.Services;

public interface IRecipeEnvironmentProvider
{
    int Order { get; }

    Task PopulateEnvironmentAsync(IDictionary<string, object> environment);
}
