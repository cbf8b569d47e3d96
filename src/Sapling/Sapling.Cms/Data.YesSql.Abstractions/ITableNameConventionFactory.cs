namespace OrchardCore.Data.YesSql;

public interface ITableNameConventionFactory
{
}
