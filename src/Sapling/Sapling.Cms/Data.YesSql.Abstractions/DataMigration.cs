namespace OrchardCore.Data.Migration;

public abstract class DataMigration : IDataMigration
{
}
