namespace OrchardCore.Data.Migration;

public interface IDataMigration
{
}
