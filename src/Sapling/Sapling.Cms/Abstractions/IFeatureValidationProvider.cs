namespace OrchardCore.Environment.Shell;

public interface IFeatureValidationProvider
{
    ValueTask<bool> IsFeatureValidAsync(string id);
}
