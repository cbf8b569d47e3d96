namespace OrchardCore.Data.Migration;

public interface IDataMigrationManager
{
    Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync();

    Task UpdateAllFeaturesAsync();

    Task UpdateAsync(params string[] features);

    Task Uninstall(string feature);
}
