<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>{} selected in layer &apos;{}&apos;.</source>
        <translation>已选中 {} 个要素，图层“{}”。</translation>
    </message>
    <message>
        <source>Reprojecting '{}' to {} …</source>
        <translation>正在将“{}”重投影到 {} …</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a temporary layer; save it to keep it.</source>
        <translation>“{}”是临时图层；如需保留请另存。</translation>
    </message>
    <message>
        <source>Optimization</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>Monte Carlo</source>
        <translation>蒙特卡洛</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Households of the building</source>
        <translation>该建筑物的住户</translation>
    </message>
    <message>
        <source>Show in Table</source>
        <translation>在属性表中显示</translation>
    </message>
    <message>
        <source>Simulated households, not real residents.</source>
        <translation>住户为模拟结果，并非真实居民。</translation>
    </message>
    <message>
        <source>Click a building on the map, a point of the plot or a row of a table.</source>
        <translation>请单击地图上的建筑物、图中的点或表格中的一行。</translation>
    </message>
    <message>
        <source>{} buildings are chosen; click one to see its households.</source>
        <translation>已选中 {} 栋建筑物；单击其中一栋可查看其住户。</translation>
    </message>
    <message>
        <source>Building {}</source>
        <translation>建筑物 {}</translation>
    </message>
    <message>
        <source>{} persons, {} households</source>
        <translation>{} 人，{} 户</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Choose a layer: {}</source>
        <translation>请选择图层：{}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose a field: {}</source>
        <translation>请选择字段：{}</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no coordinate reference system.</source>
        <translation>图层“{}”没有坐标参照系。</translation>
    </message>
    <message>
        <source>Set CRS</source>
        <translation>设置 CRS</translation>
    </message>
    <message>
        <source>Buildings are in degrees ({}); areas need metres.</source>
        <translation>建筑物坐标以度为单位（{}）；计算面积需要以米为单位。</translation>
    </message>
    <message>
        <source>Reproject</source>
        <translation>重投影</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has edits that are not saved; the run would not see them.</source>
        <translation>图层“{}”有未保存的编辑，运行时不会用到。</translation>
    </message>
    <message>
        <source>Save Edits</source>
        <translation>保存编辑</translation>
    </message>
    <message>
        <source>The output must be a GeoPackage: a file name that ends in .gpkg.</source>
        <translation>输出必须是 GeoPackage：文件名以 .gpkg 结尾。</translation>
    </message>
    <message>
        <source>The folder of the output does not exist.</source>
        <translation>输出文件夹不存在。</translation>
    </message>
    <message>
        <source>The output cannot be written there.</source>
        <translation>无法写入该输出位置。</translation>
    </message>
    <message>
        <source>{} exists: its tables would be replaced.</source>
        <translation>{} 已存在：其中的表将被替换。</translation>
    </message>
    <message>
        <source>New Name</source>
        <translation>换个名称</translation>
    </message>
    <message>
        <source>No household list: one is made from the zone counts.</source>
        <translation>没有住户清单：将根据区域统计数生成。</translation>
    </message>
    <message>
        <source>No households: only persons are estimated.</source>
        <translation>没有住户数据：仅估算人数。</translation>
    </message>
    <message>
        <source>No points of interest and no use: every building counts as residential.</source>
        <translation>没有兴趣点和用途：所有建筑物均视为住宅。</translation>
    </message>
    <message>
        <source>No method chosen: households are estimated but not allocated.</source>
        <translation>未选择方法：仅估算住户数，不进行分配。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Load Configuration</source>
        <translation>载入配置</translation>
    </message>
    <message>
        <source>{} is not a configuration of Doorstep ({}).</source>
        <translation>{} 不是 Doorstep 的配置（{}）。</translation>
    </message>
    <message>
        <source>Not found: {}</source>
        <translation>未找到：{}</translation>
    </message>
    <message>
        <source>Configuration loaded.</source>
        <translation>配置已载入。</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>保存配置</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>无法写入 {}：{}</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>已保存：{}</translation>
    </message>
    <message>
        <source>The run ended, but its output is not there any more: {}</source>
        <translation>运行已结束，但其输出已不存在：{}</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; was removed; the run goes on with its own copy.</source>
        <translation>图层“{}”已移除；运行将使用自己的副本继续。</translation>
    </message>
    <message>
        <source>The result layer was removed from the project; its file is still there.</source>
        <translation>结果图层已从项目中移除；其文件仍然存在。</translation>
    </message>
    <message>
        <source>The project was closed: the run was cancelled, nothing was written.</source>
        <translation>项目已关闭：运行已取消，未写入任何内容。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>How many people live in each building, and which households?</source>
        <translation>每栋建筑物里住着多少人、哪些住户？</translation>
    </message>
    <message>
        <source>Open Sample Project</source>
        <translation>打开示例项目</translation>
    </message>
    <message>
        <source>A small town with everything that a run needs, in a new project.</source>
        <translation>在新项目中打开一个小镇，包含运行所需的一切数据。</translation>
    </message>
    <message>
        <source>Use My Layers</source>
        <translation>使用我的图层</translation>
    </message>
    <message>
        <source>Buildings and zones with their population, from the project that is open.</source>
        <translation>使用当前项目中的建筑物和带人口的区域。</translation>
    </message>
    <message>
        <source>How many people live in each building?</source>
        <translation>每栋建筑物里住着多少人？</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Where to Write the Results</source>
        <translation>结果写入位置</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>GeoPackage with buildings, households and zones; report and configuration beside it.</source>
        <translation>GeoPackage 内含建筑物、住户和区域；报告和配置存放在其旁边。</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>载入…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Load a configuration (JSON)</source>
        <translation>载入配置（JSON）</translation>
    </message>
    <message>
        <source>Save this configuration (JSON)</source>
        <translation>保存此配置（JSON）</translation>
    </message>
    <message>
        <source>Back to Results</source>
        <translation>返回结果</translation>
    </message>
    <message>
        <source>Looking through the layers …</source>
        <translation>正在检查图层 …</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Cannot run yet: {}</source>
        <translation>尚不能运行：{}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Running: {}</source>
        <translation>正在运行：{}</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>正在取消 …</translation>
    </message>
    <message>
        <source>The map shows</source>
        <translation>地图显示</translation>
    </message>
    <message>
        <source>Choose a building by a click on the map</source>
        <translation>在地图上单击选择建筑物</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>报告（HTML）</translation>
    </message>
    <message>
        <source>Plot (SVG, PNG)</source>
        <translation>图（SVG、PNG）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Open the report of the run</source>
        <translation>打开本次运行的报告</translation>
    </message>
    <message>
        <source>There is no plot to export.</source>
        <translation>没有可导出的图。</translation>
    </message>
    <message>
        <source>Residual plot</source>
        <translation>残差图</translation>
    </message>
    <message>
        <source>allocated persons per building</source>
        <translation>每栋建筑物分配的人数</translation>
    </message>
    <message>
        <source>allocated − estimated</source>
        <translation>分配 − 估算</translation>
    </message>
    <message>
        <source>{} persons, {} from the estimate · {} buildings: {}</source>
        <translation>{} 人，与估算相差 {} · {} 栋建筑物：{}</translation>
    </message>
    <message>
        <source>People and households per building</source>
        <translation>每栋建筑物的人口与住户</translation>
    </message>
    <message>
        <source>Comparison per building</source>
        <translation>逐栋比较</translation>
    </message>
    <message>
        <source>Comparison, sums</source>
        <translation>比较，合计</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Back to the form, with the settings of this run.</source>
        <translation>以本次运行的设置返回表单。</translation>
    </message>
    <message>
        <source>Fit to the estimate, not accuracy against the truth. Circled: beyond three standard deviations.</source>
        <translation>表示与估算的吻合程度，而非相对真实情况的精度。圈出的点：超出三倍标准差。</translation>
    </message>
    <message>
        <source>The results of this run cannot be read; their file was moved or deleted. Run again.</source>
        <translation>无法读取本次运行的结果；文件已被移动或删除。请重新运行。</translation>
    </message>
    <message>
        <source>{} persons</source>
        <translation>{} 人</translation>
    </message>
    <message>
        <source>{} not placed</source>
        <translation>{} 户未安置</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Net error [%]</source>
        <translation>净误差 [%]</translation>
    </message>
    <message>
        <source>Absolute error [%]</source>
        <translation>绝对误差 [%]</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>下界</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>The run ended without a result; see the log messages.</source>
        <translation>运行结束但没有结果；请查看日志消息。</translation>
    </message>
    <message>
        <source>Sample buildings</source>
        <translation>示例建筑物</translation>
    </message>
    <message>
        <source>Sample zones</source>
        <translation>示例区域</translation>
    </message>
    <message>
        <source>Sample points of interest</source>
        <translation>示例兴趣点</translation>
    </message>
    <message>
        <source>Sample household list</source>
        <translation>示例住户清单</translation>
    </message>
    <message>
        <source>Doorstep sample</source>
        <translation>Doorstep 示例</translation>
    </message>
    <message>
        <source>Persons, estimate</source>
        <translation>人数，估算</translation>
    </message>
    <message>
        <source>Persons, optimization</source>
        <translation>人数，优化</translation>
    </message>
    <message>
        <source>Persons, Monte Carlo</source>
        <translation>人数，蒙特卡洛</translation>
    </message>
    <message>
        <source>Residuals, optimization</source>
        <translation>残差，优化</translation>
    </message>
    <message>
        <source>Residuals, Monte Carlo</source>
        <translation>残差，蒙特卡洛</translation>
    </message>
    <message>
        <source>Population per building</source>
        <translation>建筑物人口</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>did you mean {}?</source>
        <translation>是否指 {}？</translation>
    </message>
    <message>
        <source>it has {}.</source>
        <translation>现有：{}。</translation>
    </message>
    <message>
        <source>{} has no parameter {}; {}</source>
        <translation>{} 没有参数 {}；{}</translation>
    </message>
    <message>
        <source>{} is missing; choose the layer for &apos;{}&apos;.</source>
        <translation>缺少 {}；请为“{}”选择图层。</translation>
    </message>
    <message>
        <source>it has the layers {}.</source>
        <translation>其中的图层有 {}。</translation>
    </message>
    <message>
        <source>choose one that exists.</source>
        <translation>请选择存在的图层。</translation>
    </message>
    <message>
        <source>{}: {} is not a layer that can be read; {}</source>
        <translation>{}：{} 不是可读取的图层；{}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number from {} to {}</source>
        <translation>{} 到 {} 之间的数字</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; give {}.</source>
        <translation>{} 的值为“{}”；请给出 {}。</translation>
    </message>
    <message>
        <source>{} must be {}, but layer &apos;{}&apos; holds {}; choose another layer.</source>
        <translation>{} 必须为 {}，但图层“{}”包含的是 {}；请选择其他图层。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>无几何图形</translation>
    </message>
    <message>
        <source>{}: layer &apos;{}&apos; has no field &apos;{}&apos;; it has {}.</source>
        <translation>{}：图层“{}”没有字段“{}”；现有：{}。</translation>
    </message>
    <message>
        <source>{}: folder {} does not exist; make it first.</source>
        <translation>{}：文件夹 {} 不存在；请先创建。</translation>
    </message>
    <message>
        <source>{}: {} cannot be written; choose another place.</source>
        <translation>{}：无法写入 {}；请选择其他位置。</translation>
    </message>
    <message>
        <source>{}: {} has no extension; write .gpkg, .shp or .csv.</source>
        <translation>{}：{} 没有扩展名；请使用 .gpkg、.shp 或 .csv。</translation>
    </message>
    <message>
        <source>{} would overwrite the file that {} is read from; choose another file.</source>
        <translation>{} 会覆盖 {} 所读取的文件；请选择其他文件。</translation>
    </message>
    <message>
        <source>{} and {} are the same file {}; give each its own.</source>
        <translation>{} 和 {} 是同一个文件 {}；请分别指定不同的文件。</translation>
    </message>
    <message>
        <source>{} is missing; choose the field for &apos;{}&apos;.</source>
        <translation>缺少 {}；请为“{}”选择字段。</translation>
    </message>
    <message>
        <source>{} cannot be read; choose a layer or file that exists.</source>
        <translation>无法读取 {}；请选择存在的图层或文件。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is in degrees ({}) and {} needs metres; reproject it to a projected CRS first.</source>
        <translation>图层“{}”以度为单位（{}），而{}需要以米为单位；请先将其重投影到投影坐标参照系。</translation>
    </message>
    <message>
        <source>Buildings with estimate</source>
        <translation>带估算值的建筑物</translation>
    </message>
    <message>
        <source>Building id</source>
        <translation>建筑物标识</translation>
    </message>
    <message>
        <source>Zone id of the building</source>
        <translation>建筑物所属区域标识</translation>
    </message>
    <message>
        <source>Estimated persons</source>
        <translation>估算人数</translation>
    </message>
    <message>
        <source>Estimated households</source>
        <translation>估算户数</translation>
    </message>
    <message>
        <source>Household list</source>
        <translation>住户清单</translation>
    </message>
    <message>
        <source>Household id</source>
        <translation>住户标识</translation>
    </message>
    <message>
        <source>Zone id of the household</source>
        <translation>住户所属区域标识</translation>
    </message>
    <message>
        <source>Group quarters type</source>
        <translation>集体户类型</translation>
    </message>
    <message>
        <source>Above 0 for group quarters: they go to the building they name, else to the zone&apos;s largest, and do not count as households.</source>
        <translation>大于 0 表示集体户：它们归入所指定的建筑物，未指定时归入该区域最大的建筑物，且不计入住户数。</translation>
    </message>
    <message>
        <source>Building of the group quarters</source>
        <translation>集体户所在建筑物</translation>
    </message>
    <message>
        <source>Vacant units</source>
        <translation>空置单元</translation>
    </message>
    <message>
        <source>Leave out, and list as vacant</source>
        <translation>不分配，列为空置</translation>
    </message>
    <message>
        <source>Place as units without people</source>
        <translation>作为无人单元分配</translation>
    </message>
    <message>
        <source>Buildings with households</source>
        <translation>带住户的建筑物</translation>
    </message>
    <message>
        <source>Households with their building</source>
        <translation>住户及其建筑物</translation>
    </message>
    <message>
        <source>Zones with fit</source>
        <translation>区域及吻合度</translation>
    </message>
    <message>
        <source>Households to place</source>
        <translation>待安置住户</translation>
    </message>
    <message>
        <source>Households placed</source>
        <translation>已安置户数</translation>
    </message>
    <message>
        <source>Households not placed</source>
        <translation>未安置户数</translation>
    </message>
    <message>
        <source>Vacant units left out</source>
        <translation>未参与分配的空置住房</translation>
    </message>
    <message>
        <source>Zones with households</source>
        <translation>有住户的区域</translation>
    </message>
    <message>
        <source>MSE over buildings</source>
        <translation>建筑物均方误差</translation>
    </message>
    <message>
        <source>MSE over households</source>
        <translation>住户均方误差</translation>
    </message>
    <message>
        <source>Squared error per household</source>
        <translation>每户平方误差</translation>
    </message>
    <message>
        <source>Compare household allocations</source>
        <translation>比较住户分配结果</translation>
    </message>
    <message>
        <source>Buildings with both allocations</source>
        <translation>带两种分配结果的建筑物</translation>
    </message>
    <message>
        <source>Persons by {}</source>
        <translation>{}分配的人数</translation>
    </message>
    <message>
        <source>Households by {}</source>
        <translation>{}分配的户数</translation>
    </message>
    <message>
        <source>Comparison per zone</source>
        <translation>按区域对比</translation>
    </message>
    <message>
        <source>Net error of households [%]</source>
        <translation>户数净误差 [%]</translation>
    </message>
    <message>
        <source>The layer has no buildings; choose one with both allocations.</source>
        <translation>图层中没有建筑物；请选择带有两种分配结果的图层。</translation>
    </message>
    <message>
        <source>No building has an estimate and both allocations; run both on one layer first.</source>
        <translation>没有任何建筑物同时具有估算值和两种分配结果；请先在同一图层上运行这两种分配。</translation>
    </message>
    <message>
        <source>Estimate population per building (dasymetric)</source>
        <translation>估算建筑物人口（分区密度法）</translation>
    </message>
    <message>
        <source>Zone id</source>
        <translation>区域标识</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Persons, those in group quarters included.</source>
        <translation>人数，包括集体户人口。</translation>
    </message>
    <message>
        <source>Persons in group quarters</source>
        <translation>集体户人数</translation>
    </message>
    <message>
        <source>Of the population; they go to the zone&apos;s largest building instead of being spread.</source>
        <translation>属于人口的一部分；归入区域内最大的建筑物，而不进行分摊。</translation>
    </message>
    <message>
        <source>Instead of looking in which zone the building lies.</source>
        <translation>以此代替查找建筑物所在的区域。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Height [m]</source>
        <translation>高度 [m]</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Weight field</source>
        <translation>权重字段</translation>
    </message>
    <message>
        <source>Residential share</source>
        <translation>居住占比</translation>
    </message>
    <message>
        <source>A share from 0 to 1 or yes/no; it multiplies the weight.</source>
        <translation>0 到 1 之间的比例，或 yes/no；它与权重相乘。</translation>
    </message>
    <message>
        <source>Whole numbers by</source>
        <translation>取整方式</translation>
    </message>
    <message>
        <source>Largest remainder</source>
        <translation>最大余数法</translation>
    </message>
    <message>
        <source>Rounding, the rest to the largest building</source>
        <translation>四舍五入，余数归最大建筑物</translation>
    </message>
    <message>
        <source>Move people of zones without buildings to the nearest building</source>
        <translation>将无建筑物区域的人口移到最近的建筑物</translation>
    </message>
    <message>
        <source>Zones, with what became of them</source>
        <translation>区域及其处理结果</translation>
    </message>
    <message>
        <source>Persons estimated</source>
        <translation>估算人数合计</translation>
    </message>
    <message>
        <source>Households estimated</source>
        <translation>估算户数合计</translation>
    </message>
    <message>
        <source>Zones with people and no building</source>
        <translation>有人口但没有建筑物的区域</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no polygons; choose zone polygons, or BUILDING_ZONE_FIELD with each building&apos;s zone.</source>
        <translation>图层“{}”没有面要素；请选择区域面图层，或用 BUILDING_ZONE_FIELD 给出每栋建筑物所在的区域。</translation>
    </message>
    <message>
        <source>Add building heights from point cloud</source>
        <translation>由点云添加建筑物高度</translation>
    </message>
    <message>
        <source>Point cloud (files or a folder)</source>
        <translation>点云（文件或文件夹）</translation>
    </message>
    <message>
        <source>CRS of the point cloud</source>
        <translation>点云的 CRS</translation>
    </message>
    <message>
        <source>In any CRS; they are brought to the point cloud&apos;s.</source>
        <translation>可为任意 CRS；会转换到点云的 CRS。</translation>
    </message>
    <message>
        <source>Unit of the heights in the point cloud</source>
        <translation>点云高程单位</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>英尺</translation>
    </message>
    <message>
        <source>US survey feet</source>
        <translation>美国测量英尺</translation>
    </message>
    <message>
        <source>Whatever it is, the output is in metres.</source>
        <translation>无论何种单位，输出均以米为单位。</translation>
    </message>
    <message>
        <source>Height of the building up to</source>
        <translation>建筑物高度取至</translation>
    </message>
    <message>
        <source>p50, half of the roof (unbiased volume)</source>
        <translation>p50，屋顶的一半（体积无偏）</translation>
    </message>
    <message>
        <source>p70 (3DBAG&apos;s rule)</source>
        <translation>p70（3DBAG 规则）</translation>
    </message>
    <message>
        <source>p90, near the ridge</source>
        <translation>p90，接近屋脊</translation>
    </message>
    <message>
        <source>Roof classes</source>
        <translation>屋顶类别</translation>
    </message>
    <message>
        <source>Ground classes</source>
        <translation>地面类别</translation>
    </message>
    <message>
        <source>Height of a storey [m]</source>
        <translation>层高 [m]</translation>
    </message>
    <message>
        <source>Buildings with height</source>
        <translation>带高度的建筑物</translation>
    </message>
    <message>
        <source>Buildings with a height</source>
        <translation>有高度的建筑物数</translation>
    </message>
    <message>
        <source>Buildings with a doubt (h_flag)</source>
        <translation>存疑的建筑物数（h_flag）</translation>
    </message>
    <message>
        <source>POINT_CLOUD is missing; choose LAS, LAZ or COPC files, or a folder of them.</source>
        <translation>缺少 POINT_CLOUD；请选择 LAS、LAZ 或 COPC 文件，或包含这些文件的文件夹。</translation>
    </message>
    <message>
        <source>POINT_CLOUD_CRS: {} is not a known CRS; give a code such as EPSG:28992.</source>
        <translation>POINT_CLOUD_CRS：{} 不是已知的 CRS；请给出类似 EPSG:28992 的代码。</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is no list of LAS classes; write numbers such as 6, 17.</source>
        <translation>{}：“{}”不是 LAS 类别列表；请填写类似 6, 17 的数字。</translation>
    </message>
    <message>
        <source>Create household list from zone counts</source>
        <translation>由区域统计数生成住户清单</translation>
    </message>
    <message>
        <source>Occupied households, without group quarters.</source>
        <translation>有人居住的住户，不含集体户。</translation>
    </message>
    <message>
        <source>Households by size</source>
        <translation>按规模统计的住户</translation>
    </message>
    <message>
        <source>Sizes of these fields</source>
        <translation>这些字段对应的规模</translation>
    </message>
    <message>
        <source>Shares by size, where there are no counts</source>
        <translation>没有统计数时各规模的占比</translation>
    </message>
    <message>
        <source>Largest household</source>
        <translation>最大住户规模</translation>
    </message>
    <message>
        <source>Zones, with what was reconciled</source>
        <translation>区域及其协调结果</translation>
    </message>
    <message>
        <source>Unreconciled zones</source>
        <translation>未协调的区域</translation>
    </message>
    <message>
        <source>Household sizes: {}</source>
        <translation>住户规模：{}</translation>
    </message>
    <message>
        <source>Allocate households to buildings (Monte Carlo)</source>
        <translation>将住户分配到建筑物（蒙特卡洛）</translation>
    </message>
    <message>
        <source>Footprint area</source>
        <translation>占地面积</translation>
    </message>
    <message>
        <source>For the published method; without it the area of the polygons is taken.</source>
        <translation>用于论文方法；未给出时取面要素的面积。</translation>
    </message>
    <message>
        <source>Conserving</source>
        <translation>守恒</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>按论文</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽取次数</translation>
    </message>
    <message>
        <source>The first one is the allocation; more give its spread.</source>
        <translation>第一次抽样为分配结果；更多次抽样给出其离散程度。</translation>
    </message>
    <message>
        <source>The published method gives places by area; choose AREA_FIELD, or buildings that are polygons.</source>
        <translation>论文方法按面积给出名额；请选择 AREA_FIELD，或使用面要素的建筑物。</translation>
    </message>
    <message>
        <source>the area of the footprints</source>
        <translation>建筑轮廓面积</translation>
    </message>
    <message>
        <source>Allocate households to buildings (optimization)</source>
        <translation>将住户分配到建筑物（优化）</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>求解器</translation>
    </message>
    <message>
        <source>Used in the few zones that need integer programming.</source>
        <translation>用于少数需要整数规划的区域。</translation>
    </message>
    <message>
        <source>Time limit per zone [s]</source>
        <translation>每个区域的时限 [s]</translation>
    </message>
    <message>
        <source>Zones proven optimal</source>
        <translation>已证明最优的区域</translation>
    </message>
    <message>
        <source>Classify residential buildings</source>
        <translation>识别住宅建筑物</translation>
    </message>
    <message>
        <source>One field, or several: OpenStreetMap has a field per key, such as amenity and shop.</source>
        <translation>一个或多个字段：OpenStreetMap 每个键一个字段，例如 amenity 和 shop。</translation>
    </message>
    <message>
        <source>Rules table</source>
        <translation>规则表</translation>
    </message>
    <message>
        <source>Inputs with hashes, settings, warnings and, with a label field, the confusion table.</source>
        <translation>输入及其哈希值、设置、警告，有标签字段时还包括混淆表。</translation>
    </message>
    <message>
        <source>Points of interest</source>
        <translation>兴趣点</translation>
    </message>
    <message>
        <source>Category of the POI</source>
        <translation>兴趣点类别</translation>
    </message>
    <message>
        <source>Without it every POI takes a part of its building.</source>
        <translation>未给出时，每个 POI 占用其建筑物的一部分。</translation>
    </message>
    <message>
        <source>Distance of POI [m]</source>
        <translation>兴趣点距离 [m]</translation>
    </message>
    <message>
        <source>A POI outside of all buildings counts for the nearest one within this distance.</source>
        <translation>位于所有建筑物之外的 POI 计入该距离内最近的建筑物。</translation>
    </message>
    <message>
        <source>Own use of the building</source>
        <translation>建筑物自身用途</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>土地利用</translation>
    </message>
    <message>
        <source>Category of the land use</source>
        <translation>土地利用类别</translation>
    </message>
    <message>
        <source>Mixed use counts as</source>
        <translation>混合用途视为</translation>
    </message>
    <message>
        <source>Non-residential (the paper&apos;s rule)</source>
        <translation>非住宅（论文规则）</translation>
    </message>
    <message>
        <source>A share by storeys, without the ground floor</source>
        <translation>按层数的占比，不含底层</translation>
    </message>
    <message>
        <source>Residential</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Least footprint of a dwelling [m²]</source>
        <translation>住宅最小占地面积 [m²]</translation>
    </message>
    <message>
        <source>Smaller buildings of fewer than two storeys are sheds and garages. Empty: {:g}, none in the paper&apos;s rule.</source>
        <translation>更小且不足两层的建筑物视为棚屋和车库。留空：{:g}，论文规则中不设限。</translation>
    </message>
    <message>
        <source>Least height of a dwelling [m]</source>
        <translation>住宅最小高度 [m]</translation>
    </message>
    <message>
        <source>POI id</source>
        <translation>兴趣点标识</translation>
    </message>
    <message>
        <source>Known use, to score against</source>
        <translation>用于评分的已知用途</translation>
    </message>
    <message>
        <source>Uses of the rules table, yes/no, or a number of dwellings. It is not an input of the classification.</source>
        <translation>规则表中的用途、yes/no 或住宅单元数。它不是分类的输入。</translation>
    </message>
    <message>
        <source>Buildings with residential class</source>
        <translation>带居住分类的建筑物</translation>
    </message>
    <message>
        <source>Residential buildings</source>
        <translation>居住建筑</translation>
    </message>
    <message>
        <source>Buildings of mixed use</source>
        <translation>混合用途建筑</translation>
    </message>
    <message>
        <source>Non-residential buildings</source>
        <translation>非居住建筑</translation>
    </message>
    <message>
        <source>{} needs {}; give both or neither.</source>
        <translation>{} 需要 {}；请两者都给出或都不给出。</translation>
    </message>
    <message>
        <source>Field &apos;{}&apos; cannot be the own use and the label to score against; choose another one.</source>
        <translation>字段“{}”不能既作为自身用途又作为评分标签；请选择其他字段。</translation>
    </message>
    <message>
        <source>a distance or an area</source>
        <translation>距离或面积</translation>
    </message>
    <message>
        <source>Decided by: {}.</source>
        <translation>判断依据：{}。</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判断依据</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Against known uses</source>
        <translation>与已知用途对照</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Lived in and found</source>
        <translation>居住，已识别</translation>
    </message>
    <message>
        <source>Lived in and missed</source>
        <translation>居住，漏判</translation>
    </message>
    <message>
        <source>Not lived in and taken</source>
        <translation>非居住，误判</translation>
    </message>
    <message>
        <source>Not lived in and rejected</source>
        <translation>非居住，已排除</translation>
    </message>
    <message>
        <source>Precision of the paper&apos;s rule</source>
        <translation>论文规则的精确率</translation>
    </message>
    <message>
        <source>Recall of the paper&apos;s rule</source>
        <translation>论文规则的召回率</translation>
    </message>
    <message>
        <source>F1 of the paper&apos;s rule</source>
        <translation>论文规则的 F1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Volume (footprint × height)</source>
        <translation>体积（占地面积 × 高度）</translation>
    </message>
    <message>
        <source>Floor area (footprint × storeys)</source>
        <translation>建筑面积（占地面积 × 层数）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>相等</translation>
    </message>
    <message>
        <source>Estimated dwellings</source>
        <translation>估算住宅套数</translation>
    </message>
    <message>
        <source>Calibrated from the zones, by class</source>
        <translation>按类别由区域校准</translation>
    </message>
    <message>
        <source>Living area that a detached house reaches [m²]</source>
        <translation>独立住宅居住面积上限 [m²]</translation>
    </message>
    <message>
        <source>Estimated dwellings: smaller buildings are one dwelling.</source>
        <translation>估算住宅单元：更小的建筑物为一个住宅单元。</translation>
    </message>
    <message>
        <source>Living area that an attached house reaches [m²]</source>
        <translation>联排住宅居住面积上限 [m²]</translation>
    </message>
    <message>
        <source>The same of a building that shares a wall with another one that is lived in.</source>
        <translation>同上，用于与另一栋有人居住的建筑物共用墙体的建筑物。</translation>
    </message>
    <message>
        <source>Living area of a flat [m²]</source>
        <translation>公寓居住面积 [m²]</translation>
    </message>
    <message>
        <source>Every so many square metres beyond a house are another dwelling.</source>
        <translation>超出独户住宅的部分，每达到这一平方米数即增加一个住宅单元。</translation>
    </message>
    <message>
        <source>Living area as a share of floor area</source>
        <translation>居住面积占建筑面积的比例</translation>
    </message>
    <message>
        <source>Without walls, stairs and cellars; floor area is footprint area × storeys.</source>
        <translation>不含墙体、楼梯和地下室；建筑面积为建筑轮廓面积 × 层数。</translation>
    </message>
    <message>
        <source>Storeys of the highest house</source>
        <translation>独户住宅最高层数</translation>
    </message>
    <message>
        <source>Higher buildings hold flats only.</source>
        <translation>更高的建筑物只有公寓。</translation>
    </message>
    <message>
        <source>Class of the building</source>
        <translation>建筑物类别</translation>
    </message>
    <message>
        <source>For calibrated weights: one density is estimated for each class, or for each combination of several fields. Without it the classes are house, attached house and larger building.</source>
        <translation>用于校准权重：为每个类别，或多个字段的每种组合，估算一个密度。未给出时，类别为独户住宅、毗连式住宅和较大建筑物。</translation>
    </message>
    <message>
        <source>The same with one density for all [%]</source>
        <translation>同上，全部采用同一密度 [%]</translation>
    </message>
    <message>
        <source>Points have no footprint; choose polygons, or weights from a field or equal ones.</source>
        <translation>点要素没有建筑轮廓；请选择面要素，或使用字段权重或等权重。</translation>
    </message>
    <message>
        <source>CLASS_FIELD is missing: points are calibrated by the class of the building; choose it.</source>
        <translation>缺少 CLASS_FIELD：点要素按建筑物类别校准；请选择该字段。</translation>
    </message>
    <message>
        <source>a weight by area or volume</source>
        <translation>基于面积或体积的权重</translation>
    </message>
    <message>
        <source>STOREYS_FIELD is missing; dwellings are estimated from storeys, or from HEIGHT_FIELD.</source>
        <translation>缺少 STOREYS_FIELD；住宅单元由层数或 HEIGHT_FIELD 估算。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Calibrated densities</source>
        <translation>校准密度</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Persons per dwelling or building</source>
        <translation>每个住宅单元或每栋建筑物的人数</translation>
    </message>
    <message>
        <source>Map population per building (full workflow)</source>
        <translation>绘制建筑物人口（完整流程）</translation>
    </message>
    <message>
        <source>Of the population; without it they are taken from the household list.</source>
        <translation>属于人口的一部分；未给出时取自住户清单。</translation>
    </message>
    <message>
        <source>Without it, one is made from the zone counts.</source>
        <translation>未给出时根据区域统计数生成。</translation>
    </message>
    <message>
        <source>Allocate by optimization</source>
        <translation>用优化方法分配</translation>
    </message>
    <message>
        <source>Allocate by Monte Carlo</source>
        <translation>用蒙特卡洛方法分配</translation>
    </message>
    <message>
        <source>Buildings with people</source>
        <translation>含人口的建筑物</translation>
    </message>
    <message>
        <source>GROUP_QUARTERS_FIELD is a field of the household list; for zones use ZONE_GROUP_QUARTERS_FIELD.</source>
        <translation>GROUP_QUARTERS_FIELD 是住户清单的字段；区域请使用 ZONE_GROUP_QUARTERS_FIELD。</translation>
    </message>
    <message>
        <source>RESIDENTIAL_FIELD already says what is lived in; give either it or POI, own use and land use.</source>
        <translation>RESIDENTIAL_FIELD 已说明哪些建筑物有人居住；请只给出该字段，或只给出 POI、自身用途和土地利用。</translation>
    </message>
    <message>
        <source>There are no households to write: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and choose a method.</source>
        <translation>没有可写入的住户：请给出 HOUSEHOLDS 或 HOUSEHOLDS_FIELD，并选择一种方法。</translation>
    </message>
    <message>
        <source>Read zones and households</source>
        <translation>读取区域和住户</translation>
    </message>
    <message>
        <source>Step {} of {}</source>
        <translation>第 {} 步，共 {} 步</translation>
    </message>
    <message>
        <source>disk full?</source>
        <translation>磁盘已满？</translation>
    </message>
    <message>
        <source>no sink</source>
        <translation>无法创建输出</translation>
    </message>
    <message>
        <source>{} cannot be written; choose another place ({}).</source>
        <translation>无法写入 {}；请选择其他位置（{}）。</translation>
    </message>
    <message>
        <source>The same input and seed give the same result, to the byte.</source>
        <translation>相同的输入和随机种子得到逐字节相同的结果。</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Inputs with hashes, settings, scores, residual plot, zones, and what was not placed and why.</source>
        <translation>输入及其哈希值、设置、评分、残差图、区域，以及未安置的住户及其原因。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>Building heights from rasters (DSM − DTM)</source>
        <translation>由栅格得到建筑物高度（DSM − DTM）</translation>
    </message>
    <message>
        <source>The report {} cannot be written ({}); choose another place.</source>
        <translation>无法写入报告 {}（{}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>Fit to the estimate</source>
        <translation>与估算的吻合程度</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Settings and versions</source>
        <translation>设置与版本</translation>
    </message>
    <message>
        <source>Persons placed</source>
        <translation>已安置人数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Buildings in no zone, which get nobody: {}</source>
        <translation>不在任何区域内、不分配人口的建筑物：{}</translation>
    </message>
    <message>
        <source>Buildings without height, which get the median of their zone: {}</source>
        <translation>没有高度、采用所在区域中位数的建筑物：{}</translation>
    </message>
    <message>
        <source>errors: {}, warnings: {}</source>
        <translation>错误：{}，警告：{}</translation>
    </message>
    <message>
        <source>Map:</source>
        <translation>地图：</translation>
    </message>
    <message>
        <source>Warnings ({})</source>
        <translation>警告（{}）</translation>
    </message>
    <message>
        <source>Net %</source>
        <translation>净误差 %</translation>
    </message>
    <message>
        <source>Absolute %</source>
        <translation>绝对误差 %</translation>
    </message>
    <message>
        <source>A layer was removed before the run began.</source>
        <translation>运行开始前有图层被移除。</translation>
    </message>
    <message>
        <source>Mean absolute error [people per zone]</source>
        <translation>平均绝对误差 [人/区域]</translation>
    </message>
    <message>
        <source>Root mean squared error [people per zone]</source>
        <translation>均方根误差 [人/区域]</translation>
    </message>
    <message>
        <source>Mean error [people per zone]</source>
        <translation>平均误差 [人/区域]</translation>
    </message>
    <message>
        <source>Total absolute error [people]</source>
        <translation>总绝对误差 [人]</translation>
    </message>
    <message>
        <source>People misplaced [%]</source>
        <translation>错放人口 [%]</translation>
    </message>
    <message>
        <source>Mean absolute percent error, zones of 10 people and more [%]</source>
        <translation>平均绝对百分比误差，10 人及以上的区域 [%]</translation>
    </message>
    <message>
        <source>Validate estimates against reference zones</source>
        <translation>用参考区域验证估算</translation>
    </message>
    <message>
        <source>Buildings with estimates</source>
        <translation>带估算值的建筑物图层</translation>
    </message>
    <message>
        <source>Estimates of the buildings</source>
        <translation>建筑物的估算值</translation>
    </message>
    <message>
        <source>Reference zones</source>
        <translation>参考区域</translation>
    </message>
    <message>
        <source>Reference zone id</source>
        <translation>参考区域 ID</translation>
    </message>
    <message>
        <source>Known counts</source>
        <translation>已知统计数</translation>
    </message>
    <message>
        <source>Reference zone id of the building</source>
        <translation>建筑物所在参考区域 ID</translation>
    </message>
    <message>
        <source>Coarse zone id of the building</source>
        <translation>建筑物所在粗区域 ID</translation>
    </message>
    <message>
        <source>The zone that the estimate spread; the baselines spread the same people within it.</source>
        <translation>估算时所分摊的区域；基线在其中分摊相同的人口。</translation>
    </message>
    <message>
        <source>Coarse zone id of the reference zone</source>
        <translation>参考区域所在粗区域 ID</translation>
    </message>
    <message>
        <source>For the baseline that is uniform by area, where there are several coarse zones.</source>
        <translation>用于按面积均匀分摊的基线，适用于有多个粗区域的情况。</translation>
    </message>
    <message>
        <source>For the baseline by volume.</source>
        <translation>用于按体积的基线。</translation>
    </message>
    <message>
        <source>A share from 0 to 1 or yes/no; with it the baselines stand with and without it.</source>
        <translation>0 到 1 之间的比例，或 yes/no；给出后，同时列出使用和不使用该比例的基线。</translation>
    </message>
    <message>
        <source>Reference zones with errors</source>
        <translation>带误差的参考区域</translation>
    </message>
    <message>
        <source>Scores of estimates and baselines</source>
        <translation>估算结果和基线的评分</translation>
    </message>
    <message>
        <source>Buildings outside of all reference zones</source>
        <translation>位于所有参考区域之外的建筑物</translation>
    </message>
    <message>
        <source>There are {} estimates and {} known counts; give one field of known counts for each estimate.</source>
        <translation>有 {} 个估算值和 {} 个已知统计数；请为每个估算值给出一个已知统计数字段。</translation>
    </message>
    <message>
        <source>{} estimates are too many; validate at most {} at once.</source>
        <translation>{} 个估算值过多；一次最多验证 {} 个。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no polygons; choose zone polygons, or BUILDING_REFERENCE_FIELD with each building&apos;s zone.</source>
        <translation>图层“{}”没有面要素；请选择区域面图层，或用 BUILDING_REFERENCE_FIELD 给出每栋建筑物所在的区域。</translation>
    </message>
    <message>
        <source>There are no buildings or no reference zones; choose layers that have some.</source>
        <translation>没有建筑物或没有参考区域；请选择包含这些要素的图层。</translation>
    </message>
    <message>
        <source>Accuracy against known counts</source>
        <translation>相对于已知统计数的精度</translation>
    </message>
    <message>
        <source>No building lies in any reference zone; check that both layers cover the same place and their CRS.</source>
        <translation>没有建筑物位于任何参考区域内；请检查两个图层是否覆盖同一地点及其 CRS。</translation>
    </message>
    <message>
        <source>Equal per building</source>
        <translation>每栋建筑物均等</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>The baseline that is uniform by area needs REFERENCE_ZONE_FIELD, because there are several coarse zones.</source>
        <translation>按面积均匀分摊的基线需要 REFERENCE_ZONE_FIELD，因为有多个粗区域。</translation>
    </message>
    <message>
        <source>Uniform by area of the reference zones</source>
        <translation>按参考区域面积均匀分摊</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算值</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知值</translation>
    </message>
    <message>
        <source>Error [%]</source>
        <translation>误差 [%]</translation>
    </message>
    <message>
        <source>Zones with the largest errors: {}</source>
        <translation>误差最大的区域：{}</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Total absolute error</source>
        <translation>总绝对误差</translation>
    </message>
    <message>
        <source>Misplaced [%]</source>
        <translation>错放 [%]</translation>
    </message>
    <message>
        <source>± over seeds</source>
        <translation>± 随机种子间</translation>
    </message>
    <message>
        <source>Error of zones ≥ 10 [%]</source>
        <translation>≥ 10 人区域的误差 [%]</translation>
    </message>
    <message>
        <source>Validate downscaling: coarse zones to buildings to zones</source>
        <translation>验证降尺度：粗区域到建筑物再到区域</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Fit to the estimate, not accuracy: the estimate is not the truth.</source>
        <translation>这是与估算值的拟合程度，而非精度：估算值并非真实值。</translation>
    </message>
    <message>
        <source>Households are simulated, not real residents.</source>
        <translation>住户是模拟的，并非真实居民。</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未安置</translation>
    </message>
    <message>
        <source>Every household has a building.</source>
        <translation>每户都有建筑物。</translation>
    </message>
    <message>
        <source>Household ids</source>
        <translation>住户标识</translation>
    </message>
    <message>
        <source>The zones with the largest residuals; {} more are in the zones output.</source>
        <translation>残差最大的区域；其余 {} 个见区域输出。</translation>
    </message>
    <message>
        <source>{} more are in the households output.</source>
        <translation>其余 {} 项见住户输出。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Summary zones</source>
        <translation>汇总区域</translation>
    </message>
    <message>
        <source>a whole number from {} to {}</source>
        <translation>{} 到 {} 之间的整数</translation>
    </message>
    <message>
        <source>Error of the weight</source>
        <translation>权重的误差</translation>
    </message>
    <message>
        <source>Tolerance [persons per building]</source>
        <translation>容差 [每栋建筑物人数]</translation>
    </message>
    <message>
        <source>Sum of absolute residuals beyond the tolerance [persons]</source>
        <translation>超出容差的绝对残差之和 [人]</translation>
    </message>
    <message>
        <source>Preferences table</source>
        <translation>偏好表</translation>
    </message>
    <message>
        <source>Empty: the table resources/preferences/tenure.csv of the plugin, by which owners (ownershp 1) prefer buildings with one household and renters (2) those with several. Copy and edit it for other attributes.</source>
        <translation>留空：使用插件的 resources/preferences/tenure.csv，其中自有住户（ownershp 1）偏好单户建筑物，租户（2）偏好多户建筑物。其他属性请复制后修改。</translation>
    </message>
    <message>
        <source>Attributes with preferences</source>
        <translation>带偏好的属性</translation>
    </message>
    <message>
        <source>Such as the tenure. Among the allocations that fit equally well, the one is taken in which the households live in the types of building that they prefer; the fit stays the same.</source>
        <translation>例如住房权属。在拟合程度相同的分配中，选取住户住在其偏好类型建筑物中的那一个；拟合不变。</translation>
    </message>
    <message>
        <source>Type of the building</source>
        <translation>建筑物类型</translation>
    </message>
    <message>
        <source>As the preferences table names it. Without it: single with one household, multi with several.</source>
        <translation>采用偏好表中的名称。未给出时：一户为 single，多户为 multi。</translation>
    </message>
    <message>
        <source>Earlier result to change as little as possible</source>
        <translation>尽量少改动的先前结果</translation>
    </message>
    <message>
        <source>Households with their building of an earlier run. Among the allocations that fit equally well and meet preferences equally well, the one is taken in which the fewest households move.</source>
        <translation>先前运行得到的带建筑物的住户表。在拟合和偏好满足程度相同的分配中，选取搬动住户最少的那一个。</translation>
    </message>
    <message>
        <source>Household id of the earlier result</source>
        <translation>先前结果的住户标识</translation>
    </message>
    <message>
        <source>Building of the earlier result</source>
        <translation>先前结果的建筑物</translation>
    </message>
    <message>
        <source>Households in a preferred type of building, of those with a preference [%]</source>
        <translation>有偏好的住户中住在偏好类型建筑物的比例 [%]</translation>
    </message>
    <message>
        <source>Sum of the costs of preferences</source>
        <translation>偏好成本之和</translation>
    </message>
    <message>
        <source>Lower bound of the costs of preferences</source>
        <translation>偏好成本的下界</translation>
    </message>
    <message>
        <source>Households that move</source>
        <translation>搬动的住户</translation>
    </message>
    <message>
        <source>Lower bound of the households that move</source>
        <translation>搬动住户数的下界</translation>
    </message>
    <message>
        <source>Households that must move for want of places alone</source>
        <translation>仅因名额不足而必须搬动的住户</translation>
    </message>
    <message>
        <source>Households of the earlier result that are not in the list</source>
        <translation>先前结果中已不在清单内的住户</translation>
    </message>
    <message>
        <source>Preferences and moves</source>
        <translation>偏好与搬动</translation>
    </message>
    <message>
        <source>Earlier result</source>
        <translation>先前结果</translation>
    </message>
    <message>
        <source>{} says nothing without {}; give that as well, or leave it out.</source>
        <translation>{} 需要与 {} 一起使用；请同时给出后者，或省略前者。</translation>
    </message>
    <message>
        <source>Summary zones with intervals</source>
        <translation>带区间的汇总区域</translation>
    </message>
    <message>
        <source>Zones of any kind whose mean and percentiles over the draws are wanted: those of their sum, which cannot be had by adding up buildings. A building counts where its representative point lies.</source>
        <translation>需要各次抽取均值和百分位数的任意区域：指其总和的百分位数，不能由建筑物相加得到。建筑物按其代表点所在位置计入。</translation>
    </message>
    <message>
        <source>Summary zone id</source>
        <translation>汇总区域 ID</translation>
    </message>
    <message>
        <source>Known persons of the summary zone</source>
        <translation>汇总区域的已知人数</translation>
    </message>
    <message>
        <source>Tells how many of the 90 % intervals hold the known count.</source>
        <translation>给出有多少个 90 % 区间包含已知统计数。</translation>
    </message>
    <message>
        <source>Summary zones whose 90 % interval holds the known persons [%]</source>
        <translation>90 % 区间包含已知人数的汇总区域 [%]</translation>
    </message>
    <message>
        <source>OUTPUT_SUMMARY needs zones to sum over; choose SUMMARY_ZONES.</source>
        <translation>OUTPUT_SUMMARY 需要用于汇总的区域；请选择 SUMMARY_ZONES。</translation>
    </message>
    <message>
        <source>A single draw has no spread to give SUMMARY_ZONES; choose more DRAWS, 100 or 1000.</source>
        <translation>单次抽取没有可供 SUMMARY_ZONES 使用的离散程度；请增大 DRAWS，例如 100 或 1000。</translation>
    </message>
    <message>
        <source>SUMMARY_ZONES has no zones; choose a layer with at least one.</source>
        <translation>SUMMARY_ZONES 中没有区域；请选择至少含一个区域的图层。</translation>
    </message>
    <message>
        <source>No building lies in any of SUMMARY_ZONES; check that both layers cover the same place and their CRS.</source>
        <translation>没有建筑物位于 SUMMARY_ZONES 中；请检查两个图层是否覆盖同一地点及其坐标参照系。</translation>
    </message>
    <message>
        <source>Summary zones with people</source>
        <translation>有人口的汇总区域</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已包含</translation>
    </message>
    <message>
        <source>Covered [%]</source>
        <translation>已包含 [%]</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no geometries to find SUMMARY_ZONES by; choose buildings that have them.</source>
        <translation>图层“{}”没有几何，无法确定所在的 SUMMARY_ZONES；请选择带几何的建筑物。</translation>
    </message>
    <message>
        <source>Known persons within the 90 % intervals of the draws</source>
        <translation>位于各次抽取 90 % 区间内的已知人数</translation>
    </message>
    <message>
        <source>SUMMARY_ZONES is for the draws of Monte Carlo: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and turn MONTE_CARLO on.</source>
        <translation>SUMMARY_ZONES 用于蒙特卡洛抽取：请给出 HOUSEHOLDS 或 HOUSEHOLDS_FIELD，并启用 MONTE_CARLO。</translation>
    </message>
    <message>
        <source>ATTRIBUTE_FIELDS are fields of the household list; give HOUSEHOLDS, or leave them out.</source>
        <translation>ATTRIBUTE_FIELDS 是住户清单的字段；请给出 HOUSEHOLDS，或将其省略。</translation>
    </message>
    <message>
        <source>{} is for the optimization: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and turn OPTIMIZATION on.</source>
        <translation>{} 用于优化：请给出 HOUSEHOLDS 或 HOUSEHOLDS_FIELD，并启用 OPTIMIZATION。</translation>
    </message>
    <message>
        <source>Buildings are in {}, where 1 m is {} m on the ground; areas need true metres.</source>
        <translation>建筑物使用 {}，其中 1 米在此处地面上为 {} 米；计算面积需要真实的米。</translation>
    </message>
    <message>
        <source>Cancel came too late: the results were written already.</source>
        <translation>取消得太晚：结果已经写入。</translation>
    </message>
    <message>
        <source>objects (JSON)</source>
        <translation>对象（JSON）</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos;: 1 m in {} is {} m on the ground here, and {} needs true metres; reproject it to {} first.</source>
        <translation>图层“{}”：{} 的 1 米在此处地面上为 {} 米，而{}需要真实的米；请先重投影到 {}。</translation>
    </message>
    <message>
        <source>{}: field &apos;{}&apos; of layer &apos;{}&apos; holds {}; choose a field with one number or text per row.</source>
        <translation>{}：字段“{}”（图层“{}”）存放的是{}；请选择每行只有一个数字或文本的字段。</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;, with a character that no path or text can have; remove it.</source>
        <translation>{} 的值为“{}”，含有路径或文本中不允许的字符；请将其删除。</translation>
    </message>
    <message>
        <source>the nearest building</source>
        <translation>最近的建筑物</translation>
    </message>
    <message>
        <source>LAS, LAZ or COPC. Where files overlap, points are not counted twice; ground and surface may be in files of their own.</source>
        <translation>LAS、LAZ 或 COPC。文件重叠处的点不会重复计算；地面和表面可以分别在各自的文件中。</translation>
    </message>
    <message>
        <source>Categories of</source>
        <translation>类别来源</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Share known</source>
        <translation>已知比例</translation>
    </message>
    <message>
        <source>Known to the rules table</source>
        <translation>规则表已知的类别</translation>
    </message>
    <message>
        <source>Categories known to the rules table: {} of {:,} {}.</source>
        <translation>规则表已知的类别：{}，共 {:,} 个{}。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: {} of its {} rows can be read; mend the file {}, or get it once more.</source>
        <translation>图层“{}”已损坏：只能读取 {} 行，应有 {} 行；请修复文件 {}，或重新获取。</translation>
    </message>
    <message>
        <source>{}: results are not added to a layer that is there; choose a new one.</source>
        <translation>{}：结果不会追加到已有图层；请选择新的图层。</translation>
    </message>
    <message>
        <source>{}: {} is a device or pipe and no file; choose a file.</source>
        <translation>{}：{} 是设备或管道而不是文件；请选择文件。</translation>
    </message>
    <message>
        <source>{}: the path {} is too long; choose a shorter one.</source>
        <translation>{}：路径 {} 太长；请选择较短的路径。</translation>
    </message>
    <message>
        <source>{}: for a layer in a file that holds others write ogr:dbname=&apos;{}&apos; table=&quot;name&quot; (geom).</source>
        <translation>{}：要写入含有其他图层的文件，请写成 ogr:dbname='{}' table=&quot;名称&quot; (geom)。</translation>
    </message>
    <message>
        <source>{}: QGIS takes what is before the colon in {} for a database; choose another name.</source>
        <translation>{}：QGIS 会把 {} 中冒号之前的部分当作数据库；请换个名称。</translation>
    </message>
    <message>
        <source>{}: {} holds no table; write .gpkg, .shp or .csv.</source>
        <translation>{}：{} 不能存放表；请写成 .gpkg、.shp 或 .csv。</translation>
    </message>
    <message>
        <source>{}: {} is no GeoPackage; choose another file.</source>
        <translation>{}：{} 不是 GeoPackage；请选择其他文件。</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; in {} is no layer that can be written anew; choose another name.</source>
        <translation>{}：“{}”（在 {} 中）不是可以重新写入的图层；请换个名称。</translation>
    </message>
    <message>
        <source>{}: {} is open in QGIS or another program ({}); close it there, or choose another place.</source>
        <translation>{}：{} 正在 QGIS 或其他程序中打开（{}）；请在那里关闭，或选择其他位置。</translation>
    </message>
    <message>
        <source>{}: {} is a link; choose another place.</source>
        <translation>{}：{} 是链接；请选择其他位置。</translation>
    </message>
    <message>
        <source>{}: {} texts begin like a formula; they were written with an apostrophe, so that no spreadsheet runs them.</source>
        <translation>{}：{} 个文本以公式的形式开头；写入时加了撇号，以免电子表格将其运行。</translation>
    </message>
    <message>
        <source>{}: {} texts of column &apos;{}&apos; are longer than the {} bytes of a shapefile, and were cut.</source>
        <translation>{}：有 {} 个文本（列“{}”）超过 shapefile 的 {} 字节，已被截断。</translation>
    </message>
    <message>
        <source>its folder was removed</source>
        <translation>其文件夹已被删除</translation>
    </message>
    <message>
        <source>{} cannot be written ({}); nothing was changed, choose another place.</source>
        <translation>无法写入 {}（{}）；未更改任何内容，请选择其他位置。</translation>
    </message>
    <message>
        <source>{} may be open in QGIS or another program ({}); close it there, and run again; nothing was changed.</source>
        <translation>{} 可能正在 QGIS 或其他程序中打开（{}）；请在那里关闭后重新运行；未更改任何内容。</translation>
    </message>
    <message>
        <source>{} of {} rows arrived whole: the disk is full, or the format holds no such rows</source>
        <translation>完整写入 {} 行，共 {} 行：磁盘已满，或该格式不能存放这样的行</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>No field looks like a number of persons.</source>
        <translation>没有看起来像人数的字段。</translation>
    </message>
    <message>
        <source>No layer looks like buildings.</source>
        <translation>没有看起来像建筑物的图层。</translation>
    </message>
    <message>
        <source>No layer has polygons with a population.</source>
        <translation>没有带人口的面图层。</translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation>{} 为空。</translation>
    </message>
    <message>
        <source>{} is text, not numbers.</source>
        <translation>{} 是文本，不是数字。</translation>
    </message>
    <message>
        <source>{} is empty in some rows.</source>
        <translation>{} 在部分行中为空。</translation>
    </message>
    <message>
        <source>{} is not unique.</source>
        <translation>{} 不唯一。</translation>
    </message>
    <message>
        <source>No field holds ids of the zones in {}.</source>
        <translation>没有字段存放 {} 中区域的 ID。</translation>
    </message>
    <message>
        <source>Not sure which: {}. Choose one.</source>
        <translation>无法确定是哪一个：{}。请选择。</translation>
    </message>
    <message>
        <source>Also possible: {}</source>
        <translation>也可能是：{}</translation>
    </message>
    <message>
        <source>{} already says what is lived in.</source>
        <translation>{} 已经说明哪些有人居住。</translation>
    </message>
    <message>
        <source>{} counts homes, empty ones too; those are no households.</source>
        <translation>{} 统计的是住宅（含空置）；它们不是住户。</translation>
    </message>
    <message>
        <source>The rules know few of the categories in {}.</source>
        <translation>规则只认识 {} 中的少数类别。</translation>
    </message>
    <message>
        <source>{} is neither a share nor yes or no.</source>
        <translation>{} 既不是比例，也不是“是/否”。</translation>
    </message>
    <message>
        <source>{} looks like an id, not like a count.</source>
        <translation>{} 看起来像 ID，不像统计数。</translation>
    </message>
    <message>
        <source>{} is the same in every row: a number of something larger.</source>
        <translation>{} 每行都相同：是更大范围的数字。</translation>
    </message>
    <message>
        <source>No layer has polygons with a population around {}.</source>
        <translation>没有包含 {} 且带人口的面图层。</translation>
    </message>
    <message>
        <source>{} has no ids of the zones.</source>
        <translation>{} 没有区域的 ID。</translation>
    </message>
    <message>
        <source>The output of &quot;Estimate population per building&quot;, or any layer or table with these fields.</source>
        <translation>“估算建筑物人口”的输出，或任何含有这些字段的图层或表。</translation>
    </message>
    <message>
        <source>Unique. Empty: the field buid.</source>
        <translation>须唯一。留空：字段 buid。</translation>
    </message>
    <message>
        <source>As the household list names the zone. Empty: the field zone_id.</source>
        <translation>与住户清单中的区域名称一致。留空：字段 zone_id。</translation>
    </message>
    <message>
        <source>Whole numbers. Empty: the field pop_int.</source>
        <translation>整数。留空：字段 pop_int。</translation>
    </message>
    <message>
        <source>Whole numbers. Empty: the field hh_int.</source>
        <translation>整数。留空：字段 hh_int。</translation>
    </message>
    <message>
        <source>One row per household, for example a housing unit inventory. &quot;Create household list from zone counts&quot; makes one.</source>
        <translation>每户一行，例如住房单元清单。“由区域统计数生成住户清单”可生成一份。</translation>
    </message>
    <message>
        <source>Unique. Empty: the field huid.</source>
        <translation>须唯一。留空：字段 huid。</translation>
    </message>
    <message>
        <source>The zone in which the household is placed. Empty: the field blockid.</source>
        <translation>安置该住户的区域。留空：字段 blockid。</translation>
    </message>
    <message>
        <source>In the household; 0 in a vacant unit. Empty: the field numprec.</source>
        <translation>住户中的人数；空置单元为 0。留空：字段 numprec。</translation>
    </message>
    <message>
        <source>Id of the building that holds these group quarters. Empty: the zone&apos;s largest building.</source>
        <translation>该集体户所在建筑物的 ID。留空：区域内最大的建筑物。</translation>
    </message>
    <message>
        <source>Units of the list without people. Left out, they get no building; placed, they take a place that the estimate gives to households.</source>
        <translation>清单中无人居住的单元。不计入时，它们不分配建筑物；安置时，它们占用估算给住户的名额。</translation>
    </message>
    <message>
        <source>Every building of the input, with the households and persons that it got and the residuals.</source>
        <translation>输入的每栋建筑物，附所得的户数、人数及残差。</translation>
    </message>
    <message>
        <source>The list, with the building of each household or the reason why it has none.</source>
        <translation>住户清单，附每户所在的建筑物，或未安置的原因。</translation>
    </message>
    <message>
        <source>One row per zone: status, how far it misses the estimate, and how long it took.</source>
        <translation>每个区域一行：状态、与估算的偏差以及耗时。</translation>
    </message>
    <message>
        <source>Compares the optimization and Monte Carlo with the estimate, per building and per zone.</source>
        <translation>按建筑物和区域将优化和蒙特卡洛的结果与估算对比。</translation>
    </message>
    <message>
        <source>Compares the optimization and Monte Carlo with the estimate, building by building and zone by zone, as in Table 4 of Ye et al. (2024).</source>
        <translation>逐栋、逐区将优化和蒙特卡洛的结果与估算对比，如 Ye 等（2024）表 4。</translation>
    </message>
    <message>
        <source>What goes in: one layer of buildings that carries both results. Run Monte Carlo on the output of the optimization to get it.</source>
        <translation>输入：含有两种结果的一个建筑物图层。在优化的输出上运行蒙特卡洛即可得到。</translation>
    </message>
    <message>
        <source>What comes out:</source>
        <translation>输出：</translation>
    </message>
    <message>
        <source>What to doubt: all this is fit to the estimate, not accuracy against known counts.</source>
        <translation>注意：这些都是与估算的拟合程度，而不是相对于已知统计数的精度。</translation>
    </message>
    <message>
        <source>residuals,mean squared error,mse,fit,net error,absolute error</source>
        <translation>残差,均方误差,mse,拟合,净误差,绝对误差</translation>
    </message>
    <message>
        <source>The residuals of persons and households, per building and per zone.</source>
        <translation>每栋建筑物和每个区域的人数与户数残差。</translation>
    </message>
    <message>
        <source>Three readings of the mean squared error of the paper (eq. 16).</source>
        <translation>论文均方误差（式 16）的三种解读。</translation>
    </message>
    <message>
        <source>Net error, in which residuals cancel out, and absolute error, in which they do not.</source>
        <translation>净误差（残差相互抵消）和绝对误差（残差不抵消）。</translation>
    </message>
    <message>
        <source>The output of Monte Carlo, run on the output of the optimization.</source>
        <translation>在优化的输出上运行蒙特卡洛所得的输出。</translation>
    </message>
    <message>
        <source>Empty: the field zone_id.</source>
        <translation>留空：字段 zone_id。</translation>
    </message>
    <message>
        <source>Estimate, optimization and Monte Carlo side by side, with their residuals.</source>
        <translation>估算、优化和蒙特卡洛并列，附残差。</translation>
    </message>
    <message>
        <source>The same per zone.</source>
        <translation>同上，按区域。</translation>
    </message>
    <message>
        <source>Persons that the building got. Empty: the field {}.</source>
        <translation>建筑物所得的人数。留空：字段 {}。</translation>
    </message>
    <message>
        <source>Households that the building got. Empty: the field {}.</source>
        <translation>建筑物所得的户数。留空：字段 {}。</translation>
    </message>
    <message>
        <source>Spreads the persons and households of each zone over its buildings.</source>
        <translation>将每个区域的人数和户数分摊到其建筑物。</translation>
    </message>
    <message>
        <source>Spreads the persons and households of each zone over its buildings, in proportion to a weight (Ye et al. 2024, eq. 1-2).</source>
        <translation>将每个区域的人数和户数按权重比例分摊到其建筑物（Ye 等 2024，式 1-2）。</translation>
    </message>
    <message>
        <source>What goes in:</source>
        <translation>输入：</translation>
    </message>
    <message>
        <source>Two of the weights:</source>
        <translation>其中两种权重：</translation>
    </message>
    <message>
        <source>What to doubt:</source>
        <translation>需要存疑之处：</translation>
    </message>
    <message>
        <source>downscaling,disaggregation,census,volume,floor area,dwellings,weight</source>
        <translation>降尺度,分解,人口普查,体积,建筑面积,住宅单元,权重</translation>
    </message>
    <message>
        <source>Buildings, as footprints or points. A building belongs to the zone that holds its representative point.</source>
        <translation>建筑物，轮廓或点均可。建筑物归属于包含其代表点的区域。</translation>
    </message>
    <message>
        <source>Zones with persons and, if you have them, households.</source>
        <translation>含人数的区域，如有户数也可给出。</translation>
    </message>
    <message>
        <source>Buildings with estimates (hh_est, pop_est) and whole numbers (hh_int, pop_int), which sum exactly to each zone&apos;s totals.</source>
        <translation>带有估算值（hh_est、pop_est）和整数（hh_int、pop_int）的建筑物，整数之和与各区域总数完全一致。</translation>
    </message>
    <message>
        <source>Zones with the number of their buildings and a status.</source>
        <translation>带有建筑物数量和状态的区域。</translation>
    </message>
    <message>
        <source>Estimated dwellings: a house is one dwelling however large; what a building has beyond a house adds dwellings by living area. Above three storeys there are flats only.</source>
        <translation>估算住宅单元：一栋独户住宅无论多大都算一个住宅单元；超出独户住宅的部分按居住面积增加住宅单元。超过三层则只有公寓。</translation>
    </message>
    <message>
        <source>A missing height takes the median of its zone; h_source says so, and a warning counts them.</source>
        <translation>缺失的高度取所在区域的中位数；h_source 会注明，警告中给出数量。</translation>
    </message>
    <message>
        <source>People of a zone without buildings are not placed, unless SPILL moves them to the nearest building.</source>
        <translation>没有建筑物的区域的人口不予安置，除非 SPILL 将其移到最近的建筑物。</translation>
    </message>
    <message>
        <source>A footprint that stands twice, or as a part within a larger one, is counted once (counted_in). Weights from a field count as they are.</source>
        <translation>重复出现的轮廓，或作为更大轮廓一部分的轮廓，只计一次（counted_in）。来自字段的权重按原值计算。</translation>
    </message>
    <message>
        <source>Footprints or points. Points need a weight field or equal weights.</source>
        <translation>轮廓或点。点需要权重字段或等权重。</translation>
    </message>
    <message>
        <source>Unique. Empty: the field buid, else the features&apos; own numbers.</source>
        <translation>须唯一。留空：字段 buid，没有时用要素自身的编号。</translation>
    </message>
    <message>
        <source>Polygons with counts, such as census blocks. A table is enough where BUILDING_ZONE_FIELD is given.</source>
        <translation>带有统计数的面，例如人口普查区块。给出 BUILDING_ZONE_FIELD 时，表即可。</translation>
    </message>
    <message>
        <source>Unique. Empty: the features&apos; own numbers.</source>
        <translation>须唯一。留空：要素自身的编号。</translation>
    </message>
    <message>
        <source>Occupied households, without group quarters. Empty: only persons are estimated.</source>
        <translation>有人居住的住户，不含集体户。留空：只估算人数。</translation>
    </message>
    <message>
        <source>What decides how much of its zone a building gets.</source>
        <translation>决定建筑物分得所在区域多少人口的依据。</translation>
    </message>
    <message>
        <source>For the weight &apos;Field&apos;: any quantity, such as dwellings. A missing one is an error, 0 gets nobody.</source>
        <translation>用于权重“字段”：任何数量，例如住宅单元数。缺失值是错误，0 表示无人。</translation>
    </message>
    <message>
        <source>The zones are listed with the building that took their people. Otherwise these people are not placed.</source>
        <translation>列出这些区域及接收其人口的建筑物。否则这些人口不予安置。</translation>
    </message>
    <message>
        <source>Every building of the input, with its zone, its weight and its persons and households.</source>
        <translation>输入的每栋建筑物，附所在区域、权重、人数和户数。</translation>
    </message>
    <message>
        <source>One row per zone: buildings, households, persons, and a status such as no_buildings.</source>
        <translation>每个区域一行：建筑物数、户数、人数以及状态，例如 no_buildings。</translation>
    </message>
    <message>
        <source>Measures the height of every building in LAS, LAZ or COPC files.</source>
        <translation>在 LAS、LAZ 或 COPC 文件中测量每栋建筑物的高度。</translation>
    </message>
    <message>
        <source>Measures the height of every building in a point cloud of any size, which is read once.</source>
        <translation>在任意大小的点云中测量每栋建筑物的高度，点云只读取一次。</translation>
    </message>
    <message>
        <source>How it is measured:</source>
        <translation>测量方法：</translation>
    </message>
    <message>
        <source>What comes out: the buildings with height and storeys, always in metres, and with the number of points behind them.</source>
        <translation>输出：带有高度（始终以米为单位）、层数以及所用点数的建筑物。</translation>
    </message>
    <message>
        <source>Only for files that do not say it themselves, or name a CRS that is no map projection.</source>
        <translation>仅用于自身未注明 CRS 的文件，或所注明的 CRS 不是地图投影的文件。</translation>
    </message>
    <message>
        <source>lidar,las,laz,copc,roof,storeys,floors,elevation,volume,3d</source>
        <translation>激光雷达,lidar,las,laz,copc,屋顶,层数,高程,体积,三维</translation>
    </message>
    <message>
        <source>Building footprints, in any CRS.</source>
        <translation>建筑物轮廓，CRS 不限。</translation>
    </message>
    <message>
        <source>LAS, LAZ or COPC files, or a folder of them, with heights in metres or feet.</source>
        <translation>LAS、LAZ 或 COPC 文件，或其所在的文件夹，高度单位为米或英尺。</translation>
    </message>
    <message>
        <source>The roof is what is classified as building. Where that is missing: unclassified points more than 2 m above the ground.</source>
        <translation>屋顶取分类为建筑物的点。没有该分类时：取高出地面 2 m 以上的未分类点。</translation>
    </message>
    <message>
        <source>The ground is what is classified as ground, around the building.</source>
        <translation>地面取建筑物周围分类为地面的点。</translation>
    </message>
    <message>
        <source>h_p50, h_p70 and h_p90 are elevations: so much of the roof lies below. height is the chosen one above the ground.</source>
        <translation>h_p50、h_p70 和 h_p90 为高程：屋顶有相应比例的部分低于它。height 为所选高程相对于地面的高度。</translation>
    </message>
    <message>
        <source>h_flag says it for each building, ok where there is no doubt.</source>
        <translation>h_flag 对每栋建筑物给出说明，没有疑问时为 ok。</translation>
    </message>
    <message>
        <source>low_coverage: points over less than half of the footprint; the building may be gone.</source>
        <translation>low_coverage：点只覆盖不到一半的轮廓；建筑物可能已不存在。</translation>
    </message>
    <message>
        <source>A building without enough points has no height, rather than a wrong one.</source>
        <translation>点数不足的建筑物不给出高度，以免给出错误的高度。</translation>
    </message>
    <message>
        <source>How much of the roof stays below the height. p50 gives the volume, p90 is close to the ridge.</source>
        <translation>屋顶有多少低于该高度。p50 得出体积，p90 接近屋脊。</translation>
    </message>
    <message>
        <source>LAS classes of roofs: numbers separated by commas. 6 is building.</source>
        <translation>屋顶的 LAS 分类：以逗号分隔的数字。6 为建筑物。</translation>
    </message>
    <message>
        <source>LAS classes of the ground: numbers separated by commas. 2 is ground.</source>
        <translation>地面的 LAS 分类：以逗号分隔的数字。2 为地面。</translation>
    </message>
    <message>
        <source>For the field storeys: the height divided by it, at least 1.</source>
        <translation>用于字段 storeys：高度除以该值，至少为 1。</translation>
    </message>
    <message>
        <source>Every building of the input, with its height, its storeys and what to doubt (h_flag).</source>
        <translation>输入的每栋建筑物，附高度、层数和存疑之处（h_flag）。</translation>
    </message>
    <message>
        <source>Makes a list with one row per household from the counts of each zone.</source>
        <translation>根据每个区域的统计数生成每户一行的清单。</translation>
    </message>
    <message>
        <source>Makes a list with one row per household, for those who have counts per zone but no household list.</source>
        <translation>生成每户一行的清单，适用于只有区域统计数而没有住户清单的情况。</translation>
    </message>
    <message>
        <source>What goes in: zones with their persons and households; if you have them, households by size, vacant units and persons in group quarters.</source>
        <translation>输入：带有人数和户数的区域；如有，还可给出按规模分的户数、空置单元和集体户人数。</translation>
    </message>
    <message>
        <source>census,housing unit inventory,synthetic population,household size,in-core</source>
        <translation>人口普查,住房单元清单,合成人口,住户规模,in-core</translation>
    </message>
    <message>
        <source>A list with exactly as many households and persons as each zone has, in the columns of the IN-CORE housing unit inventory.</source>
        <translation>户数和人数与每个区域完全一致的清单，列与 IN-CORE 住房单元清单相同。</translation>
    </message>
    <message>
        <source>The zones with their status and, where counts had to give way, the reason.</source>
        <translation>带有状态的区域；统计数须让步时给出原因。</translation>
    </message>
    <message>
        <source>adjusted: the counts by size contradict the totals of the zone; the totals were kept.</source>
        <translation>adjusted：按规模分的统计数与区域总数矛盾；保留了总数。</translation>
    </message>
    <message>
        <source>unreconciled: the persons cannot fill the households, for example fewer persons than households.</source>
        <translation>unreconciled：人数无法填满住户，例如人数少于户数。</translation>
    </message>
    <message>
        <source>These are simulated households, not real residents.</source>
        <translation>住户为模拟结果，并非真实居民。</translation>
    </message>
    <message>
        <source>Polygons or a table with counts.</source>
        <translation>带有统计数的面或表。</translation>
    </message>
    <message>
        <source>One field per size, ascending; the last one counts that size or more. Sizes are read off the names (hh1 … hh7, men_1ind and men_5ind, hh_1_2 and hh_3_4); where these do not say it for certain, give SIZE_VALUES. Sizes that have no field are filled from the totals.</source>
        <translation>每种规模一个字段，升序；最后一个为该规模及以上。规模从字段名读取（hh1 … hh7、men_1ind 和 men_5ind、hh_1_2 和 hh_3_4）；字段名不能确定时，请给出 SIZE_VALUES。没有字段的规模由总数补全。</translation>
    </message>
    <message>
        <source>One for each field of SIZE_FIELDS, separated by commas; needed where the names of the fields do not tell. 1,2,5 is 1, 2 and 5 or more; 1-2,3-4,5 are classes.</source>
        <translation>对应 SIZE_FIELDS 的每个字段给出一个，以逗号分隔；字段名不能说明时需要。1,2,5 表示 1、2 和 5 及以上；1-2,3-4,5 为分组。</translation>
    </message>
    <message>
        <source>Instead of SIZE_FIELDS, the same in every zone. For example 0.28,0.35,0.15,0.13,0.06,0.02,0.01 for 1, 2, … 7 or more persons.</source>
        <translation>代替 SIZE_FIELDS，所有区域相同。例如 0.28,0.35,0.15,0.13,0.06,0.02,0.01 对应 1、2 … 7 人及以上。</translation>
    </message>
    <message>
        <source>Number of vacant units; they are listed with 0 persons.</source>
        <translation>空置单元数；以 0 人列入清单。</translation>
    </message>
    <message>
        <source>Of the population; listed as one record per zone.</source>
        <translation>属于总人口；每个区域列为一条记录。</translation>
    </message>
    <message>
        <source>Persons. No household of the list has more.</source>
        <translation>人数。清单中没有更大的住户。</translation>
    </message>
    <message>
        <source>One row per household, vacant unit or group quarters.</source>
        <translation>每个住户、空置单元或集体户一行。</translation>
    </message>
    <message>
        <source>One row per zone: households, persons, status and the reason where counts had to give way.</source>
        <translation>每个区域一行：户数、人数、状态，以及统计数须让步时的原因。</translation>
    </message>
    <message>
        <source>Gives households to buildings at random, once or many times, and says how far the results spread.</source>
        <translation>将住户随机分配到建筑物，一次或多次，并给出结果的离散程度。</translation>
    </message>
    <message>
        <source>Gives the households of each zone to its buildings at random.</source>
        <translation>将每个区域的住户随机分配到其建筑物。</translation>
    </message>
    <message>
        <source>What goes in: the buildings that the estimate made, and a household list with the zone and the persons of each household.</source>
        <translation>输入：估算得到的建筑物，以及含每户所在区域和人数的住户清单。</translation>
    </message>
    <message>
        <source>Two methods:</source>
        <translation>两种方法：</translation>
    </message>
    <message>
        <source>Run it on the output of the optimization to have both results on one layer, ready to compare.</source>
        <translation>在优化的输出上运行，可将两种结果放在同一图层，便于对比。</translation>
    </message>
    <message>
        <source>random,simulation,draws,uncertainty,percentiles,interval,microsimulation</source>
        <translation>随机,模拟,抽取,不确定性,百分位数,区间,微观模拟</translation>
    </message>
    <message>
        <source>Conserving: every household is dealt to one of the estimated places of the buildings.</source>
        <translation>守恒：每一户都分到建筑物的一个估算名额。</translation>
    </message>
    <message>
        <source>As published (Ye et al. 2024, eq. 12-15): places by area, and a building stops at its estimated persons. What no building takes stays unplaced and is listed.</source>
        <translation>按论文（Ye 等 2024，式 12-15）：按面积给出名额，建筑物达到估算人数后停止。没有建筑物接纳的住户不予安置并列出。</translation>
    </message>
    <message>
        <source>Buildings with their households and persons of the first draw.</source>
        <translation>带有首次抽取的户数和人数的建筑物。</translation>
    </message>
    <message>
        <source>With several draws: mean, standard deviation, 5 % and 95 % percentile of each building, zone and summary zone.</source>
        <translation>多次抽取时：每栋建筑物、每个区域和汇总区域的均值、标准差、5 % 和 95 % 百分位数。</translation>
    </message>
    <message>
        <source>Households with their building, or with the reason why they have none.</source>
        <translation>带有所在建筑物或未安置原因的住户。</translation>
    </message>
    <message>
        <source>Conserving places every household. As published may leave some unplaced; they are listed.</source>
        <translation>守恒方法安置每一户。按论文的方法可能有住户未安置；会列出。</translation>
    </message>
    <message>
        <source>Gives every household of a zone to a building, with the least possible deviation from the estimate.</source>
        <translation>将区域的每一户分配到一栋建筑物，与估算的偏差尽可能小。</translation>
    </message>
    <message>
        <source>Where several allocations reach the minimum, the one is taken that meets the preferences of households for types of building; after that, the one with the fewest moves since an earlier result. Both are optional.</source>
        <translation>多个分配都达到最小值时，取最符合住户对建筑类型偏好的一个；其次取相对于先前结果搬迁最少的一个。两者均为可选。</translation>
    </message>
    <message>
        <source>integer programming,solver,cbc,highs,minimum,assignment,microsimulation</source>
        <translation>整数规划,求解器,cbc,highs,最小值,分配,微观模拟</translation>
    </message>
    <message>
        <source>The buildings that the estimate made.</source>
        <translation>估算得到的建筑物。</translation>
    </message>
    <message>
        <source>A household list with the zone and the persons of each household.</source>
        <translation>含每户所在区域和人数的住户清单。</translation>
    </message>
    <message>
        <source>Buildings with their households and persons, and what is left over or missing (residuals).</source>
        <translation>带有户数、人数及余缺（残差）的建筑物。</translation>
    </message>
    <message>
        <source>time_limit: a better allocation may exist; gap says how much better at most.</source>
        <translation>time_limit：可能存在更好的分配；gap 说明最多能好多少。</translation>
    </message>
    <message>
        <source>Residuals measure the fit to the estimate, not accuracy.</source>
        <translation>残差衡量与估算的拟合程度，而非精度。</translation>
    </message>
    <message>
        <source>A zone that takes longer keeps the best allocation found; its status is time_limit.</source>
        <translation>超时的区域保留已找到的最佳分配；其状态为 time_limit。</translation>
    </message>
    <message>
        <source>Tells which buildings are lived in, and by which share, from their use, POI and land use.</source>
        <translation>根据用途、POI 和土地利用判断哪些建筑物有人居住以及居住比例。</translation>
    </message>
    <message>
        <source>Tells which buildings are lived in, and by which share.</source>
        <translation>判断哪些建筑物有人居住以及居住比例。</translation>
    </message>
    <message>
        <source>What goes in, read in this order:</source>
        <translation>输入，按此顺序读取：</translation>
    </message>
    <message>
        <source>Tables of rules say what a category means: non-residential takes the building, mixed takes a part of it (as a rule the ground floor), neutral says nothing, residential means that people live there.</source>
        <translation>规则表说明类别的含义：非居住占用整栋建筑物，混合占用一部分（通常为底层），中性不说明任何情况，居住表示有人居住。</translation>
    </message>
    <message>
        <source>What comes out: every building with its class, the share that is lived in, the reason in words and the number of its POI.</source>
        <translation>输出：每栋建筑物，附类别、居住比例、文字说明的原因和 POI 数量。</translation>
    </message>
    <message>
        <source>The rule of Ye et al. (2024), by which a building that any POI intersects is non-residential, is mixed use &apos;non-residential&apos; with distance 0. Categories of POI count there only with a rules table of your own, and least sizes only where given.</source>
        <translation>Ye 等（2024）的规则是：与任何 POI 相交的建筑物均为非居住；将混合用途设为“非居住”且距离为 0 即可。此时只有使用自己的规则表才会考虑 POI 的类别，只有给出最小尺寸才会应用。</translation>
    </message>
    <message>
        <source>Says what a category means for people living there. Empty: the tables of the plugin (OpenStreetMap, Overture, Foursquare, BD TOPO, INSPIRE, BAG, ALKIS, Hazus and NSI, New York City, NAICS and SafeGraph), all together. For rules of your own copy one from resources/rules, edit it and choose the copy; it then stands instead of all.</source>
        <translation>说明类别对有无人居住意味着什么。留空：插件的所有规则表（OpenStreetMap、Overture、Foursquare、BD TOPO、INSPIRE、BAG、ALKIS、Hazus 和 NSI、纽约市、NAICS 和 SafeGraph）一并使用。如需自己的规则，请从 resources/rules 复制一份，编辑后选择该副本；它将代替所有规则表。</translation>
    </message>
    <message>
        <source>poi,land use,openstreetmap,osm,overture,mixed use,housing,dwellings</source>
        <translation>poi,土地利用,openstreetmap,osm,overture,混合用途,住房,住宅单元</translation>
    </message>
    <message>
        <source>The own use of the building, from one or several of its fields.</source>
        <translation>建筑物自身的用途，来自一个或多个字段。</translation>
    </message>
    <message>
        <source>Points of interest (POI) in the building or close to it.</source>
        <translation>建筑物内或附近的兴趣点（POI）。</translation>
    </message>
    <message>
        <source>Land use.</source>
        <translation>土地利用。</translation>
    </message>
    <message>
        <source>Size: small or low buildings are no dwellings.</source>
        <translation>大小：小的或低矮的建筑物不是住宅。</translation>
    </message>
    <message>
        <source>Categories that no table knows are counted in a warning; they decide nothing.</source>
        <translation>规则表中没有的类别在警告中计数；它们不起决定作用。</translation>
    </message>
    <message>
        <source>A building about which nothing is known is taken as residential; its reason says so.</source>
        <translation>没有任何信息的建筑物视为居住；原因中会注明。</translation>
    </message>
    <message>
        <source>Where you know the use of some buildings, give the known use: the report says how many are classified right.</source>
        <translation>如果您知道部分建筑物的用途，请给出已知用途：报告会说明有多少分类正确。</translation>
    </message>
    <message>
        <source>Footprints.</source>
        <translation>建筑物轮廓。</translation>
    </message>
    <message>
        <source>Shops, schools, offices and so on. Of areas, a point inside counts.</source>
        <translation>商店、学校、办公室等。面要素取其内部的一个点。</translation>
    </message>
    <message>
        <source>For buildings about which neither their own use nor a POI says anything.</source>
        <translation>用于自身用途和 POI 都没有说明的建筑物。</translation>
    </message>
    <message>
        <source>For the share of mixed use; where it is missing, the height tells. Empty: the field storeys.</source>
        <translation>用于混合用途的比例；缺失时由高度推算。留空：字段 storeys。</translation>
    </message>
    <message>
        <source>For the least height. Empty: the field height.</source>
        <translation>用于最小高度。留空：字段 height。</translation>
    </message>
    <message>
        <source>Names the POI that decided. Empty: the features&apos; own numbers.</source>
        <translation>指明起决定作用的 POI。留空：要素自身的编号。</translation>
    </message>
    <message>
        <source>It comes before POI and land use.</source>
        <translation>优先于 POI 和土地利用。</translation>
    </message>
    <message>
        <source>Every building of the input, with its class, the share that is lived in and the reason.</source>
        <translation>输入的每栋建筑物，附类别、居住比例和原因。</translation>
    </message>
    <message>
        <source>Lower buildings are no dwellings. Empty: {:g}, none in the paper&apos;s rule.</source>
        <translation>更低的建筑物不是住宅。留空：{:g}，论文规则中无此限制。</translation>
    </message>
    <message>
        <source>The same ids as in the household list. Empty: the field huid.</source>
        <translation>与住户清单相同的 ID。留空：字段 huid。</translation>
    </message>
    <message>
        <source>The building in which the household was. Empty: the field buid_opt.</source>
        <translation>住户先前所在的建筑物。留空：字段 buid_opt。</translation>
    </message>
    <message>
        <source>The summary zones with mean, standard deviation and percentiles over the draws.</source>
        <translation>汇总区域，附各次抽取的均值、标准差和百分位数。</translation>
    </message>
    <message>
        <source>Scores estimates against known counts of zones that the estimate has not seen.</source>
        <translation>用估算时未使用的区域已知统计数为估算评分。</translation>
    </message>
    <message>
        <source>Sums buildings over reference zones with known counts and scores the difference: the test of accuracy that Ye et al. (2024, 5.2) ask for.</source>
        <translation>将建筑物按有已知统计数的参考区域汇总，并对差异评分：这是 Ye 等（2024，5.2）所要求的精度检验。</translation>
    </message>
    <message>
        <source>accuracy,error,mae,rmse,bias,baseline,test</source>
        <translation>精度,误差,mae,rmse,偏差,基线,检验</translation>
    </message>
    <message>
        <source>Buildings with estimates made from coarse zones.</source>
        <translation>由粗区域估算的建筑物。</translation>
    </message>
    <message>
        <source>Fine zones with known counts that the estimate has not seen.</source>
        <translation>有已知统计数且估算时未使用的细区域。</translation>
    </message>
    <message>
        <source>The reference zones with their errors.</source>
        <translation>带有误差的参考区域。</translation>
    </message>
    <message>
        <source>Scores of the estimates and of baselines: the same people of each coarse zone spread evenly over the buildings, by footprint area, by volume, by chance, or evenly over the area.</source>
        <translation>估算和基线的评分：将每个粗区域的相同人口平均、按轮廓面积、按体积、随机分摊到建筑物，或按面积均匀分摊。</translation>
    </message>
    <message>
        <source>Misplaced: half the absolute error as a share of the people, those who would have to move.</source>
        <translation>错放：绝对误差的一半占人口的比例，即需要移动的人口。</translation>
    </message>
    <message>
        <source>Without the coarse zone of each building, the baselines spread the people of the whole layer.</source>
        <translation>没有每栋建筑物的粗区域时，基线分摊整个图层的人口。</translation>
    </message>
    <message>
        <source>A zone without buildings counts as 0. A zone whose buildings have no value is left out, and a warning counts it.</source>
        <translation>没有建筑物的区域计为 0。建筑物均无数值的区域不参与计算，并在警告中计数。</translation>
    </message>
    <message>
        <source>The output of an estimate or an allocation made from coarse zones.</source>
        <translation>由粗区域进行估算或分配的输出。</translation>
    </message>
    <message>
        <source>One field or several, such as pop_est and hh_est.</source>
        <translation>一个或多个字段，例如 pop_est 和 hh_est。</translation>
    </message>
    <message>
        <source>Polygons with known counts. A table is enough where BUILDING_REFERENCE_FIELD is given.</source>
        <translation>有已知统计数的面。给出 BUILDING_REFERENCE_FIELD 时，表即可。</translation>
    </message>
    <message>
        <source>One for each estimate, in the same order; one field may stand several times.</source>
        <translation>每个估算对应一个，顺序相同；同一字段可出现多次。</translation>
    </message>
    <message>
        <source>Estimate, known count and error of every reference zone.</source>
        <translation>每个参考区域的估算值、已知统计数和误差。</translation>
    </message>
    <message>
        <source>One row for each estimate and each baseline.</source>
        <translation>每个估算和每个基线一行。</translation>
    </message>
    <message>
        <source>From buildings and zones to people per building in one run.</source>
        <translation>一次运行即可从建筑物和区域得到每栋建筑物的人口。</translation>
    </message>
    <message>
        <source>From buildings and zones to people per building in one run. It does what the other algorithms do, in turn:</source>
        <translation>一次运行即可从建筑物和区域得到每栋建筑物的人口。它依次执行其他算法：</translation>
    </message>
    <message>
        <source>What goes in: buildings, and zones with their persons. The weight by volume needs heights as well, from a field or a point cloud. Everything else is optional; without households only persons are estimated.</source>
        <translation>输入：建筑物，以及带有人数的区域。按体积的权重还需要高度，来自字段或点云。其余均为可选；没有户数时只估算人数。</translation>
    </message>
    <message>
        <source>What comes out: buildings with their people, households with their building, zones with their fit, and a report. Nothing is written before everything is computed.</source>
        <translation>输出：带有人口的建筑物、带有所在建筑物的住户、带有拟合程度的区域，以及报告。全部计算完成之前不写入任何内容。</translation>
    </message>
    <message>
        <source>census,dasymetric,downscaling,households,lidar,residents</source>
        <translation>人口普查,分区密度,降尺度,住户,lidar,居民</translation>
    </message>
    <message>
        <source>Heights from a point cloud, where one is given.</source>
        <translation>由点云测量高度（如给出点云）。</translation>
    </message>
    <message>
        <source>Residential buildings, where their use, POI or land use is given.</source>
        <translation>居住建筑物（如给出用途、POI 或土地利用）。</translation>
    </message>
    <message>
        <source>A household list, where none is given: it is made from the counts of the zones.</source>
        <translation>住户清单（未给出时根据区域统计数生成）。</translation>
    </message>
    <message>
        <source>The estimate of persons and households per building.</source>
        <translation>每栋建筑物的人数和户数估算。</translation>
    </message>
    <message>
        <source>Households to buildings, by optimization and by Monte Carlo, and both compared.</source>
        <translation>通过优化和蒙特卡洛将住户分配到建筑物，并对比两者。</translation>
    </message>
    <message>
        <source>Read the warnings: they count what was filled in, skipped or not placed.</source>
        <translation>请阅读警告：它们统计被补全、跳过或未安置的数量。</translation>
    </message>
    <message>
        <source>Places households so that persons miss the estimate as little as possible. It needs households.</source>
        <translation>安置住户，使人数与估算的偏差尽可能小。需要户数。</translation>
    </message>
    <message>
        <source>Places households at random, for comparison and for the spread of several draws. It needs households.</source>
        <translation>随机安置住户，用于对比以及多次抽取的离散程度。需要户数。</translation>
    </message>
    <message>
        <source>Every building of the input, with what every step says of it.</source>
        <translation>输入的每栋建筑物，附各步骤的结果。</translation>
    </message>
    <message>
        <source>The zones as given, with their buildings, status and how far they miss the estimate.</source>
        <translation>给出的区域，附建筑物数、状态以及与估算的偏差。</translation>
    </message>
    <message>
        <source>Building heights for those who have no point cloud: surface model less terrain.</source>
        <translation>没有点云时的建筑物高度：地表模型减去地形。</translation>
    </message>
    <message>
        <source>Tests the accuracy of the estimate with nothing but zones whose counts you know.</source>
        <translation>仅用已知统计数的区域检验估算的精度。</translation>
    </message>
    <message>
        <source>dsm,dtm,dem,surface model,terrain,elevation,storeys,floors</source>
        <translation>dsm,dtm,dem,地表模型,地形,高程,层数</translation>
    </message>
    <message>
        <source>accuracy,error,test,validation,dasymetric,census</source>
        <translation>精度,误差,检验,验证,分区密度,人口普查</translation>
    </message>
    <message>
        <source>Measures the height of every building from two rasters, for those who have no point cloud.</source>
        <translation>由两个栅格测量每栋建筑物的高度，适用于没有点云的情况。</translation>
    </message>
    <message>
        <source>What goes in: building footprints, a surface model (DSM) with the buildings and a terrain model (DTM) without.</source>
        <translation>输入：建筑物轮廓、含建筑物的地表模型（DSM）和不含建筑物的地形模型（DTM）。</translation>
    </message>
    <message>
        <source>What comes out: the buildings with the fields that &quot;Add building heights from point cloud&quot; writes. The height is the median of the surface less the median of the terrain within the footprint.</source>
        <translation>输出：带有“由点云添加建筑物高度”所写字段的建筑物。高度为轮廓内地表中位数减去地形中位数。</translation>
    </message>
    <message>
        <source>Tests how accurate the estimate is, with nothing but zones whose counts you know (Ye et al. 2024, 5.2):</source>
        <translation>仅用已知统计数的区域检验估算的精度（Ye 等 2024，5.2）：</translation>
    </message>
    <message>
        <source>What goes in: buildings, and zones with known persons and households.</source>
        <translation>输入：建筑物，以及有已知人数和户数的区域。</translation>
    </message>
    <message>
        <source>What comes out: the zones with their errors, scores of the estimates and baselines, and a report.</source>
        <translation>输出：带有误差的区域、估算和基线的评分，以及报告。</translation>
    </message>
    <message>
        <source>What to doubt: how large the coarse zones are decides how hard the test is. Take some like those of your work.</source>
        <translation>注意：粗区域的大小决定检验的难度。请选用与您工作中相近的区域。</translation>
    </message>
    <message>
        <source>Along the walls a raster mixes roofs with what is beside them: these heights are less exact.</source>
        <translation>沿墙处栅格将屋顶与旁边的物体混合：这些高度精度较低。</translation>
    </message>
    <message>
        <source>h_flag says what to doubt for each building, such as no_points or implausible.</source>
        <translation>h_flag 说明每栋建筑物的存疑之处，例如 no_points 或 implausible。</translation>
    </message>
    <message>
        <source>Elevations have to be in metres.</source>
        <translation>高程须以米为单位。</translation>
    </message>
    <message>
        <source>The zones are merged to coarse zones.</source>
        <translation>将区域合并为粗区域。</translation>
    </message>
    <message>
        <source>The people of the coarse zones are estimated and allocated per building.</source>
        <translation>将粗区域的人口估算并分配到每栋建筑物。</translation>
    </message>
    <message>
        <source>The buildings are summed over the zones again and compared with the known counts, beside baselines.</source>
        <translation>再将建筑物按区域汇总，与已知统计数对比，并列出基线。</translation>
    </message>
    <message>
        <source>Python packages are missing: {}; the top of this page says how to get them.</source>
        <translation>缺少 Python 包：{}；获取方法见本页顶部。</translation>
    </message>
    <message>
        <source>Look through the inputs</source>
        <translation>检查输入</translation>
    </message>
    <message>
        <source>Zones with another number of persons in the list than in field &apos;{}&apos;: {} (list: {}, field: {})</source>
        <translation>清单人数与字段“{}”不一致的区域：{}（清单：{}，字段：{}）</translation>
    </message>
    <message>
        <source>Zones beyond your buildings layer, whose people would be moved to its nearest building: {}</source>
        <translation>超出建筑物图层范围、其人口将移到最近建筑物的区域：{}</translation>
    </message>
    <message>
        <source>Households whose zone is none of the zones: {}</source>
        <translation>所在区域不在区域图层中的住户：{}</translation>
    </message>
    <message>
        <source>Vacant units in the household list: {}</source>
        <translation>住户清单中的空置单元：{}</translation>
    </message>
    <message>
        <source>Group quarters in the household list: {}</source>
        <translation>住户清单中的集体户：{}</translation>
    </message>
    <message>
        <source>Households matched to their zone by number, because leading zeros were lost: {}</source>
        <translation>因前导零丢失而按数字匹配区域的住户：{}</translation>
    </message>
    <message>
        <source>Zones with people, and no household in the list: {}</source>
        <translation>有人口但清单中没有住户的区域：{}</translation>
    </message>
    <message>
        <source>Zones with another number of households in the list than in field &apos;{}&apos;: {} (list: {}, field: {})</source>
        <translation>清单户数与字段“{}”不一致的区域：{}（清单：{}，字段：{}）</translation>
    </message>
    <message>
        <source>Zones with people but no building that is lived in: {}</source>
        <translation>有人口但没有住人建筑物的区域：{}</translation>
    </message>
    <message>
        <source>Zones that reach beyond your buildings layer: {} (households that live there: {})</source>
        <translation>超出建筑物图层范围的区域：{}（居住在那里的住户：{}）</translation>
    </message>
    <message>
        <source>Zones that reach beyond your buildings layer: {} (persons who live there: {})</source>
        <translation>超出建筑物图层范围的区域：{}（居住在那里的人数：{}）</translation>
    </message>
    <message>
        <source>{} looks like a running number or an id: field &apos;{}&apos; holds {}. Does it count?</source>
        <translation>{} 看起来像流水号或 ID：字段“{}”的值为 {}。它是统计数吗？</translation>
    </message>
    <message>
        <source>Monte Carlo, classification and comparison work; estimates, heights, optimization do not.</source>
        <translation>蒙特卡洛、分类和比较可用；估算、高度和优化不可用。</translation>
    </message>
    <message>
        <source>everything works but heights from point clouds.</source>
        <translation>除点云高度外均可用。</translation>
    </message>
    <message>
        <source>plain LAS files work; LAZ and COPC files do not.</source>
        <translation>普通 LAS 文件可用；LAZ 和 COPC 文件不可用。</translation>
    </message>
    <message>
        <source>everything works; HiGHS solves instead of CBC.</source>
        <translation>均可用；由 HiGHS 代替 CBC 求解。</translation>
    </message>
    <message>
        <source>everything works but the residual plot.</source>
        <translation>除残差图外均可用。</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Look whether the packages are there now</source>
        <translation>查看这些包现在是否可用</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Restart QGIS.</source>
        <translation>请重新启动 QGIS。</translation>
    </message>
    <message>
        <source>Something is missing still. If it was installed by now, restart QGIS.</source>
        <translation>仍缺少一些包。如果已经安装，请重新启动 QGIS。</translation>
    </message>
    <message>
        <source>Missing Python Packages ({})</source>
        <translation>缺少的 Python 包（{}）</translation>
    </message>
    <message>
        <source>One step gets them: this line, in the OSGeo4W Shell of the start menu. Then look again.</source>
        <translation>一步即可获取：在开始菜单的 OSGeo4W Shell 中运行此行，然后重新查看。</translation>
    </message>
    <message>
        <source>One step gets them: this line, in a terminal. Then look again.</source>
        <translation>一步即可获取：在终端中运行此行，然后重新查看。</translation>
    </message>
    <message>
        <source>{} ({}): without it, {}</source>
        <translation>{}（{}）：没有它，{}</translation>
    </message>
    <message>
        <source>Show My Layers</source>
        <translation>显示我的图层</translation>
    </message>
    <message>
        <source>Show the layers that were hidden for the results, or hide them again</source>
        <translation>显示因结果而隐藏的图层，或再次隐藏</translation>
    </message>
    <message>
        <source>The runs of the project, the newest first</source>
        <translation>项目中的运行，最新的在前</translation>
    </message>
    <message>
        <source>Run:</source>
        <translation>运行：</translation>
    </message>
    <message>
        <source>No plot; the tables work. {}</source>
        <translation>没有图；表格可用。{}</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>已模拟</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>已估算</translation>
    </message>
    <message>
        <source>no buildings</source>
        <translation>没有建筑物</translation>
    </message>
    <message>
        <source>no households listed</source>
        <translation>清单中没有住户</translation>
    </message>
    <message>
        <source>people in another zone&apos;s building</source>
        <translation>人口在其他区域的建筑物中</translation>
    </message>
    <message>
        <source>Est.</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Opt.</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>MC</source>
        <translation>MC</translation>
    </message>
    <message>
        <source>househ.</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>pers.</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>resid.</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Logarithmic axis of persons</source>
        <translation>人数用对数轴</translation>
    </message>
    <message>
        <source>Shows small buildings beside very large ones. Residuals stay as they are; the project remembers this.</source>
        <translation>便于在很大的建筑物旁查看小建筑物。残差不变；项目会记住此设置。</translation>
    </message>
    <message>
        <source>House-
holds</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Build-
ings</source>
        <translation>建筑
物</translation>
    </message>
    <message>
        <source>Net
%</source>
        <translation>净
%</translation>
    </message>
    <message>
        <source>Abs.
%</source>
        <translation>绝对
%</translation>
    </message>
    <message>
        <source>Zones, sums</source>
        <translation>区域，合计</translation>
    </message>
    <message>
        <source>Buildings, sums</source>
        <translation>建筑物，合计</translation>
    </message>
    <message>
        <source>with people {}</source>
        <translation>有人 {}</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>无人 {}</translation>
    </message>
    <message>
        <source>MSE over households {}, over buildings {}; squared error per household {}</source>
        <translation>MSE：按住户 {}，按建筑物 {}；每户平方误差 {}</translation>
    </message>
    <message>
        <source>MSE over households {}, over buildings {}</source>
        <translation>MSE：按住户 {}，按建筑物 {}</translation>
    </message>
    <message>
        <source>MSE over households {}</source>
        <translation>MSE：按住户 {}</translation>
    </message>
    <message>
        <source>{} households</source>
        <translation>{} 户</translation>
    </message>
    <message>
        <source>without an estimate, outside of all zones {}</source>
        <translation>无估算（位于所有区域之外）{}</translation>
    </message>
    <message>
        <source>group quarters: {}</source>
        <translation>集体户：{}</translation>
    </message>
    <message>
        <source>Buildings: {}</source>
        <translation>建筑物：{}</translation>
    </message>
    <message>
        <source>Zones: {}</source>
        <translation>区域：{}</translation>
    </message>
    <message>
        <source>Persons per building</source>
        <translation>每栋建筑物人数</translation>
    </message>
    <message>
        <source>Persons, allocated − estimated</source>
        <translation>人数，分配 − 估算</translation>
    </message>
    <message>
        <source>optimization</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is in {}, which measures from the centre of the Earth; reproject it to a map&apos;s CRS first.</source>
        <translation>图层“{}”使用 {}，它从地心量起；请先重投影到地图坐标参照系。</translation>
    </message>
    <message>
        <source>Zones beyond the buildings, of those without building</source>
        <translation>没有建筑物的区域中超出建筑物范围的区域</translation>
    </message>
    <message>
        <source>Persons in zones beyond the buildings</source>
        <translation>超出建筑物范围的区域的人数</translation>
    </message>
    <message>
        <source>Households in zones beyond the buildings</source>
        <translation>超出建筑物范围的区域的户数</translation>
    </message>
    <message>
        <source>Zones that reach beyond the building layer are counted apart from gaps within it.</source>
        <translation>超出建筑物图层范围的区域与其内部的缺口分开计数。</translation>
    </message>
    <message>
        <source>{}: {} does not take another layer; choose a GeoPackage, or a file of its own.</source>
        <translation>{}：{} 不能再加入图层；请选择 GeoPackage 或单独的文件。</translation>
    </message>
    <message>
        <source>Drawn: {} of {} buildings.</source>
        <translation>已绘制 {} 栋，共 {} 栋建筑物。</translation>
    </message>
    <message>
        <source>How households were given to buildings.</source>
        <translation>住户如何分配到建筑物。</translation>
    </message>
    <message>
        <source>Mean of the squared residuals in persons, over the buildings (eq. 16).</source>
        <translation>各建筑物人数残差平方的均值（式 16）。</translation>
    </message>
    <message>
        <source>The same mean, each building counted once for every household in it.</source>
        <translation>同样的均值，每栋建筑物按其住户数计入。</translation>
    </message>
    <message>
        <source>Sum of the squared residuals, divided by the number of households.</source>
        <translation>残差平方和除以户数。</translation>
    </message>
    <message>
        <source>|Σ allocated − Σ estimated| / Σ estimated persons: too many and too few cancel out.</source>
        <translation>|Σ 分配 − Σ 估算| / Σ 估算人数：多与少相互抵消。</translation>
    </message>
    <message>
        <source>Σ |allocated − estimated| / Σ estimated persons: nothing cancels out.</source>
        <translation>Σ |分配 − 估算| / Σ 估算人数：不抵消。</translation>
    </message>
    <message>
        <source>Persons of the households that were given to a building.</source>
        <translation>已分配到建筑物的住户的人数。</translation>
    </message>
    <message>
        <source>Persons that the estimate gives to these buildings.</source>
        <translation>估算给这些建筑物的人数。</translation>
    </message>
    <message>
        <source>Households that were given to a building.</source>
        <translation>已分配到建筑物的户数。</translation>
    </message>
    <message>
        <source>Id of the zone, as in its layer.</source>
        <translation>区域 ID，与其图层相同。</translation>
    </message>
    <message>
        <source>How sure the result of the zone is: optimal is proven; time limit is the best found in time.</source>
        <translation>区域结果的可靠程度：最优表示已证明；时限表示限时内找到的最好结果。</translation>
    </message>
    <message>
        <source>Number of buildings.</source>
        <translation>建筑物数。</translation>
    </message>
    <message>
        <source>Number of households.</source>
        <translation>户数。</translation>
    </message>
    <message>
        <source>Number of persons.</source>
        <translation>人数。</translation>
    </message>
    <message>
        <source>No allocation has a smaller objective; where both are equal, the optimum is proven.</source>
        <translation>没有分配的目标值更小；两者相等即证明最优。</translation>
    </message>
    <message>
        <source>What decided whether a building is lived in.</source>
        <translation>判定建筑物是否有人居住的依据。</translation>
    </message>
    <message>
        <source>Number of features with a category.</source>
        <translation>有类别的要素数。</translation>
    </message>
    <message>
        <source>The layer or field that the categories are from.</source>
        <translation>类别所来自的图层或字段。</translation>
    </message>
    <message>
        <source>Share of the features whose category the table of rules knows.</source>
        <translation>类别为规则表所知的要素比例。</translation>
    </message>
    <message>
        <source>Class of buildings.</source>
        <translation>建筑物类别。</translation>
    </message>
    <message>
        <source>Density of the class, estimated from all zones.</source>
        <translation>由所有区域估算的该类别密度。</translation>
    </message>
    <message>
        <source>Summary zones with a known count, or with persons in the draws.</source>
        <translation>有已知统计数，或抽取中有人口的汇总区域。</translation>
    </message>
    <message>
        <source>Zones whose known count lies between the 5th and the 95th percentile of the draws.</source>
        <translation>已知统计数位于抽取第 5 与第 95 百分位之间的区域。</translation>
    </message>
    <message>
        <source>The same, as a share; near 90 where the spread of the draws is right.</source>
        <translation>同上，以比例表示；抽取的离散程度正确时接近 90。</translation>
    </message>
    <message>
        <source>Field of the buildings.</source>
        <translation>建筑物的字段。</translation>
    </message>
    <message>
        <source>Sum of the estimate over the buildings.</source>
        <translation>各建筑物估算值之和。</translation>
    </message>
    <message>
        <source>The known count.</source>
        <translation>已知统计数。</translation>
    </message>
    <message>
        <source>Estimated − known.</source>
        <translation>估算 − 已知。</translation>
    </message>
    <message>
        <source>The difference as a share of the known count.</source>
        <translation>差值占已知统计数的比例。</translation>
    </message>
    <message>
        <source>Mean absolute error per zone, in people.</source>
        <translation>每区域平均绝对误差（人）。</translation>
    </message>
    <message>
        <source>Root of the mean squared error per zone, in people.</source>
        <translation>每区域均方根误差（人）。</translation>
    </message>
    <message>
        <source>Mean error per zone, estimated − known.</source>
        <translation>每区域平均误差，估算 − 已知。</translation>
    </message>
    <message>
        <source>Sum of the absolute errors, in people.</source>
        <translation>绝对误差之和（人）。</translation>
    </message>
    <message>
        <source>Share of the people who would have to move: half the total absolute error.</source>
        <translation>需要移动的人口比例：总绝对误差的一半。</translation>
    </message>
    <message>
        <source>Standard deviation over the seeds, of baselines by chance.</source>
        <translation>随机基准在各种子间的标准差。</translation>
    </message>
    <message>
        <source>Mean absolute percent error of zones with at least 10 people.</source>
        <translation>至少 10 人的区域的平均绝对百分比误差。</translation>
    </message>
    <message>
        <source>Share of the buildings taken as lived in that are lived in.</source>
        <translation>判为有人居住的建筑物中确有人居住的比例。</translation>
    </message>
    <message>
        <source>Share of the buildings lived in that were found.</source>
        <translation>有人居住的建筑物中被找到的比例。</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation>精确率与召回率的调和平均。</translation>
    </message>
    <message>
        <source>Buildings that are lived in, and were taken as such.</source>
        <translation>有人居住且判为有人居住的建筑物。</translation>
    </message>
    <message>
        <source>Buildings that are lived in, and were not taken as such.</source>
        <translation>有人居住但未判为有人居住的建筑物。</translation>
    </message>
    <message>
        <source>Buildings that are not lived in, and were taken as such.</source>
        <translation>无人居住但判为有人居住的建筑物。</translation>
    </message>
    <message>
        <source>What the layer was used as.</source>
        <translation>图层的用途。</translation>
    </message>
    <message>
        <source>Name of the layer.</source>
        <translation>图层名称。</translation>
    </message>
    <message>
        <source>Number of features.</source>
        <translation>要素数。</translation>
    </message>
    <message>
        <source>Coordinate reference system in which it was read.</source>
        <translation>读取时的坐标参照系。</translation>
    </message>
    <message>
        <source>Why a household has no building.</source>
        <translation>住户没有建筑物的原因。</translation>
    </message>
    <message>
        <source>Id of the household.</source>
        <translation>住户 ID。</translation>
    </message>
    <message>
        <source>optimal</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>no households</source>
        <translation>没有住户</translation>
    </message>
    <message>
        <source>Doorstep developers: Doorstep {}, a QGIS plugin. {}</source>
        <translation>Doorstep developers: Doorstep {}, QGIS 插件. {}</translation>
    </message>
    <message>
        <source>How to read the columns</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Zones that reach beyond the building layer: {}; households that live there: {}.</source>
        <translation>超出建筑物图层范围的区域：{}；居住在那里的住户：{}。</translation>
    </message>
    <message>
        <source>How to cite</source>
        <translation>如何引用</translation>
    </message>
    <message>
        <source>Fields of the layers</source>
        <translation>图层的字段</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>The method: {}</source>
        <translation>方法：{}</translation>
    </message>
    <message>
        <source>The software: {}</source>
        <translation>软件：{}</translation>
    </message>
    <message>
        <source>Other households not placed: {}.</source>
        <translation>其他未安置的住户：{}。</translation>
    </message>
    <message>
        <source>Made on {} with Doorstep {}.</source>
        <translation>制作于 {}，Doorstep {}。</translation>
    </message>
    <message>
        <source>Households, estimate</source>
        <translation>户数，估算</translation>
    </message>
    <message>
        <source>Households, optimization</source>
        <translation>户数，优化</translation>
    </message>
    <message>
        <source>Households, Monte Carlo</source>
        <translation>户数，蒙特卡洛</translation>
    </message>
    <message>
        <source>This building has no estimate: it lies in no zone, so nobody was placed in it.</source>
        <translation>该建筑物没有估算：它不在任何区域内，因此未安置任何人。</translation>
    </message>
    <message>
        <source>Open a Layer</source>
        <translation>打开图层</translation>
    </message>
    <message>
        <source>Point clouds</source>
        <translation>点云</translation>
    </message>
    <message>
        <source>{} is not a layer that can be read.</source>
        <translation>{} 不是可读取的图层。</translation>
    </message>
    <message>
        <source>Guessed from names and data; look it over.</source>
        <translation>已根据名称和数据推测，请核对。</translation>
    </message>
    <message>
        <source>Guess layers and fields anew, from the project as it is.</source>
        <translation>根据当前项目重新推测图层和字段。</translation>
    </message>
    <message>
        <source>allocated persons, log(1 + persons)</source>
        <translation>分配的人数，log（1 + 人数）</translation>
    </message>
    <message>
        <source>no people</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Not all of the results can be shown; QGIS&apos;s log of Python errors says why.</source>
        <translation>无法显示全部结果；原因见 QGIS 的 Python 错误日志。</translation>
    </message>
    <message>
        <source>Abs. %</source>
        <translation>绝对 %</translation>
    </message>
    <message>
        <source>Zones beyond your buildings layer: {} (households there: {})</source>
        <translation>超出建筑物图层的区域：{}（那里的住户：{}）</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has another kind of geometry than is wanted here.</source>
        <translation>“{}”的几何类型与此处要求的不同。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; cannot be read; its file was moved or deleted.</source>
        <translation>无法读取图层“{}”；其文件已被移动或删除。</translation>
    </message>
    <message>
        <source>Only this project has all of these layers, which are temporary or have joined or virtual fields: {}.</source>
        <translation>以下图层是临时图层，或含有连接字段或虚拟字段，只在本项目中完整存在：{}。</translation>
    </message>
    <message>
        <source>Export them to files to run it elsewhere.</source>
        <translation>要在别处运行，请将其导出为文件。</translation>
    </message>
    <message>
        <source>Not what these rows can hold: {}</source>
        <translation>以下各行无法采用给定的值：{}</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>{} is too old, at least {} is needed</source>
        <translation>{} 版本过旧，至少需要 {}</translation>
    </message>
    <message>
        <source>{} is too new, it must be below {}</source>
        <translation>{} 版本过新，必须低于 {}</translation>
    </message>
    <message>
        <source>{} is built on a newer GEOS than this QGIS, and would crash it</source>
        <translation>{} 所用的 GEOS 比此 QGIS 的新，会使其崩溃</translation>
    </message>
    <message>
        <source>installed by now; restart QGIS to use it</source>
        <translation>现已安装；请重新启动 QGIS 以使用</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>does not start</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: {} is shorter than it should be; get the file once more.</source>
        <translation>图层“{}”已损坏：{} 比应有的短；请重新获取该文件。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: its table {} is shorter than it should be; get the file once more.</source>
        <translation>图层“{}”已损坏：其属性表 {} 比应有的短；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{}: {} has a line break or the like in it; choose another name.</source>
        <translation>{}：{} 中含有换行符或类似字符；请另选名称。</translation>
    </message>
    <message>
        <source>{}: a layer cannot be called {}; begin with a letter or digit, but not with gpkg or sqlite_, and use no apostrophe.</source>
        <translation>{}：图层不能命名为 {}；请以字母或数字开头（但不要以 gpkg 或 sqlite_ 开头），且不要使用撇号。</translation>
    </message>
    <message>
        <source>{} and more</source>
        <translation>{} 及以上</translation>
    </message>
    <message>
        <source>{} and above</source>
        <translation>{} 及以上</translation>
    </message>
    <message>
        <source>{} and below</source>
        <translation>{} 及以下</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} 至 {}</translation>
    </message>
    <message>
        <source>{} to {} people</source>
        <translation>{} 至 {} 人</translation>
    </message>
    <message>
        <source>{}, as estimated</source>
        <translation>{}，与估算一致</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>无估算</translation>
    </message>
    <message>
        <source>up to {} m</source>
        <translation>不超过 {} 米</translation>
    </message>
    <message>
        <source>more than {} m</source>
        <translation>超过 {} 米</translation>
    </message>
    <message>
        <source>no height</source>
        <translation>无高度</translation>
    </message>
    <message>
        <source>doubtful (h_flag)</source>
        <translation>存疑（h_flag）</translation>
    </message>
    <message>
        <source>Mixed use</source>
        <translation>混合用途</translation>
    </message>
    <message>
        <source>Non-residential</source>
        <translation>非居住</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>{}: {} numbers of column &apos;{}&apos; are longer than those of a shapefile, and were left empty.</source>
        <translation>{}：有 {} 个数值（列“{}”）超出 shapefile 的长度，已留空。</translation>
    </message>
    <message>
        <source>{}: column &apos;{}&apos; is called like one that the format needs itself; it was written as &apos;{}&apos;.</source>
        <translation>{}：列“{}”与该格式自身所需的列同名；已写为“{}”。</translation>
    </message>
    <message>
        <source>{}: this format has no empty numbers; unknown ones became 0 in {}. Write .gpkg to tell them apart.</source>
        <translation>{}：此格式没有空数值；{} 中的未知值已变为 0。请写入 .gpkg 以便区分。</translation>
    </message>
    <message>
        <source>Python packages are needed: {packages}.</source>
        <translation>需要 Python 包：{packages}。</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{what} without a value in field &apos;{field}&apos;: {n} (rows {rows}); fill it or filter them out: unknown is not zero.</source>
        <translation>字段“{field}”中没有值的{what}：{n}（行 {rows}）；请补上或将其筛除：未知不等于零。</translation>
    </message>
    <message>
        <source>{what} with a negative value in field &apos;{field}&apos;: {n} (rows {rows}); correct them or filter them out.</source>
        <translation>字段“{field}”中为负值的{what}：{n}（行 {rows}）；请更正或将其筛除。</translation>
    </message>
    <message>
        <source>{what} with a number in field &apos;{field}&apos; that stands for &apos;unknown&apos;: {n} ({values}; rows {rows}); correct them or filter them out: unknown is not zero.</source>
        <translation>字段“{field}”中的数字表示“未知”的{what}：{n}（{values}；行 {rows}）；请更正或将其筛除：未知不等于零。</translation>
    </message>
    <message>
        <source>{what} with more than {most} in field &apos;{field}&apos;: {n} (rows {rows}); choose another field or correct them.</source>
        <translation>字段“{field}”中超过 {most} 的{what}：{n}（行 {rows}）；请选择其他字段或更正。</translation>
    </message>
    <message>
        <source>{what} with a fraction in field &apos;{field}&apos;: {n} (rows {rows}); it must hold whole numbers.</source>
        <translation>字段“{field}”中为小数的{what}：{n}（行 {rows}）；该字段必须为整数。</translation>
    </message>
    <message>
        <source>Households with a size in field &apos;{field}&apos; that stands for &apos;unknown&apos; or is above {most} persons: {n} ({sizes}; rows {rows}); correct them or filter them out, and mark group quarters in GROUP_QUARTERS_FIELD.</source>
        <translation>字段“{field}”中的规模表示“未知”或超过 {most} 人的住户：{n}（{sizes}；行 {rows}）；请更正或将其筛除，集体户请在 GROUP_QUARTERS_FIELD 中标明。</translation>
    </message>
    <message>
        <source>Group quarters with a size in field &apos;{field}&apos; that stands for &apos;unknown&apos; or is above {most} persons: {n} ({sizes}; rows {rows}); correct them or filter them out.</source>
        <translation>字段“{field}”中的规模表示“未知”或超过 {most} 人的集体户：{n}（{sizes}；行 {rows}）；请更正或将其筛除。</translation>
    </message>
    <message>
        <source>{what}: no id is common to both inputs: one has {wanted}, the other {known}; choose the fields that hold the same ids.</source>
        <translation>{what}：两个输入没有共同的 ID：一个为 {wanted}，另一个为 {known}；请选择存放相同 ID 的字段。</translation>
    </message>
    <message>
        <source>{what} with an empty id: {ids} (rows {rows}); fill them or filter those rows out.</source>
        <translation>ID 为空的{what}：{ids}（行 {rows}）；请补上或筛除这些行。</translation>
    </message>
    <message>
        <source>{what}, ids that occur more than once: {ids} ({examples}); choose a field with one id each or remove the duplicates.</source>
        <translation>{what}，重复出现的 ID：{ids}（{examples}）；请选择每行 ID 唯一的字段，或删除重复项。</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>number of storeys</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>{most} m</source>
        <translation>{most} 米</translation>
    </message>
    <message>
        <source>{most} m²</source>
        <translation>{most} 平方米</translation>
    </message>
    <message>
        <source>{most} storeys</source>
        <translation>{most} 层</translation>
    </message>
    <message>
        <source>Buildings with a value in field &apos;{field}&apos; that is negative, above {most} or stands for &apos;unknown&apos;: {buildings} ({values}); no building holds it, and it counts as unknown.</source>
        <translation>字段“{field}”中的值为负、超过 {most} 或表示“未知”的建筑物：{buildings}（{values}）；没有建筑物能容纳这样的数量，按未知处理。</translation>
    </message>
    <message>
        <source>Buildings whose {quantity} in field &apos;{field}&apos; is not one number: {buildings} ({values}); it counts as unknown.</source>
        <translation>字段“{field}”中的{quantity}不是单个数字的建筑物：{buildings}（{values}）；按未知处理。</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds {values}, not a {quantity}; choose another field or correct it.</source>
        <translation>字段“{field}”中的值为 {values}，不是{quantity}；请选择其他字段或更正。</translation>
    </message>
    <message>
        <source>Buildings whose {quantity} in field &apos;{field}&apos; stands for &apos;unknown&apos; or is above {most}: {buildings} ({values}); no building has it, and it counts as unknown.</source>
        <translation>字段“{field}”中的{quantity}表示“未知”或超过 {most} 的建筑物：{buildings}（{values}）；没有建筑物会如此，按未知处理。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>no single value</source>
        <translation>非单个值</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds {kind} in row {row} ({value}), not a number; choose a field with one number per row.</source>
        <translation>字段“{field}”存放的是{kind}，不是数字（第 {row} 行：{value}）；请选择每行只有一个数字的字段。</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds &apos;{value}&apos; in row {row}, which is not a number; choose a numeric field or correct it.</source>
        <translation>字段“{field}”的值“{value}”（第 {row} 行）不是数字；请选择数值字段或更正。</translation>
    </message>
    <message>
        <source>Values of field &apos;{field}&apos; that are neither yes, no nor a share: {n} ({values}); use yes and no, or shares from 0 to 1.</source>
        <translation>字段“{field}”中既不是“是/否”也不是比例的值：{n}（{values}）；请使用 yes 和 no，或 0 到 1 之间的比例。</translation>
    </message>
    <message>
        <source>Values of field &apos;{field}&apos; that are neither yes, no nor a number: {n} ({values}); use yes and no, or types above 0 for group quarters.</source>
        <translation>字段“{field}”中既不是“是/否”也不是数字的值：{n}（{values}）；请使用 yes 和 no，或用大于 0 的类型表示集体户。</translation>
    </message>
    <message>
        <source>{parameter} is missing; choose the field.</source>
        <translation>缺少 {parameter}；请选择该字段。</translation>
    </message>
    <message>
        <source>{parameter} was not given: the features&apos; own numbers serve as ids ({examples}).</source>
        <translation>未给出 {parameter}：以要素自身的编号作为 ID（{examples}）。</translation>
    </message>
    <message>
        <source>Python packages are needed: {packages}. Get them with: {command} and restart QGIS.</source>
        <translation>需要 Python 包：{packages}。获取命令：{command}，然后重新启动 QGIS。</translation>
    </message>
    <message>
        <source>Earlier households</source>
        <translation>先前结果的住户</translation>
    </message>
    <message>
        <source>{examples} and {more} more</source>
        <translation>{examples}，另有 {more} 个</translation>
    </message>
    <message>
        <source>{what}: none has a usable geometry; check the layer.</source>
        <translation>{what}：没有一个具有可用的几何图形；请检查图层。</translation>
    </message>
    <message>
        <source>{what} with invalid geometries, repaired for the calculation: {n}.</source>
        <translation>几何图形无效、已为计算修复的{what}：{n}。</translation>
    </message>
    <message>
        <source>{what} without a usable geometry, skipped: {n}.</source>
        <translation>没有可用几何图形、已跳过的{what}：{n}。</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>{where}: {cells} is already in line {first}; remove one of them.</source>
        <translation>{where}：{cells} 已出现在第 {first} 行；请删除其中一行。</translation>
    </message>
    <message>
        <source>{file} has no {what}; it needs a line {header} and at least one below it.</source>
        <translation>{file} 中没有{what}；需要表头行 {header}，且其下至少有一行。</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; save the {what} table as &apos;CSV UTF-8&apos;.</source>
        <translation>{file} 不是 UTF-8 文本；请将{what}表另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>Line {line} of {file}</source>
        <translation>{file} 第 {line} 行</translation>
    </message>
    <message>
        <source>{where}: the columns are {columns}; they must be {wanted}.</source>
        <translation>{where}：列为 {columns}；必须为 {wanted}。</translation>
    </message>
    <message>
        <source>{where}: {columns} columns instead of {wanted}; put quotes around texts with commas.</source>
        <translation>{where}：有 {columns} 列，应为 {wanted} 列；含逗号的文本请加引号。</translation>
    </message>
    <message>
        <source>The {what} table {path} cannot be read ({why}); choose another file.</source>
        <translation>无法读取{what}表 {path}（{why}）；请选择其他文件。</translation>
    </message>
    <message>
        <source>{where}: {cause}; mend the quotes.</source>
        <translation>{where}：{cause}；请修正引号。</translation>
    </message>
    <message>
        <source>CBC does not run here ({why}); HiGHS (SciPy) solved instead.</source>
        <translation>CBC 无法在此运行（{why}）；改由 HiGHS（SciPy）求解。</translation>
    </message>
    <message>
        <source>CBC does not run here ({why}); choose the HiGHS solver instead.</source>
        <translation>CBC 无法在此运行（{why}）；请改选 HiGHS 求解器。</translation>
    </message>
    <message>
        <source>CBC needs the Python package &apos;pulp&apos; (below version 4); choose the HiGHS solver instead.</source>
        <translation>CBC 需要 Python 包“pulp”（低于版本 4）；请改选 HiGHS 求解器。</translation>
    </message>
    <message>
        <source>The program CBC is not there or may not be executed; choose the HiGHS solver instead.</source>
        <translation>程序 CBC 不存在或无法执行；请改选 HiGHS 求解器。</translation>
    </message>
    <message>
        <source>CBC needs the Python package &apos;pulp&apos; (below version 4); HiGHS (SciPy) solved instead.</source>
        <translation>CBC 需要 Python 包“pulp”（低于版本 4）；改由 HiGHS（SciPy）求解。</translation>
    </message>
    <message>
        <source>The program CBC is not there or may not be executed; HiGHS (SciPy) solved instead.</source>
        <translation>程序 CBC 不存在或无法执行；改由 HiGHS（SciPy）求解。</translation>
    </message>
    <message>
        <source>The published method needs the buildings&apos; area; choose the field that holds it.</source>
        <translation>已发表的方法需要建筑物的面积；请选择含有面积的字段。</translation>
    </message>
    <message>
        <source>Buildings with people that have no area above 0: {buildings} (rows {rows}); the published method needs it.</source>
        <translation>有人居住但面积不大于 0 的建筑物：{buildings}（行 {rows}）；已发表的方法需要面积。</translation>
    </message>
    <message>
        <source>The earlier result has no households; choose another table, or none.</source>
        <translation>先前的结果中没有住户；请另选一个表，或不选。</translation>
    </message>
    <message>
        <source>No household of the list has a building in the earlier result; choose the field that holds it.</source>
        <translation>清单中没有住户在先前的结果中有建筑物；请选择含有建筑物的字段。</translation>
    </message>
    <message>
        <source>Households matched to the earlier result by number, because leading zeros were lost: {households}.</source>
        <translation>因前导零丢失而按数值与先前结果匹配的住户：{households}。</translation>
    </message>
    <message>
        <source>Buildings of the earlier result that are not there any more: {buildings}. Their households have to move: {households}.</source>
        <translation>先前结果中已不存在的建筑物：{buildings}。其中必须搬迁的住户：{households}。</translation>
    </message>
    <message>
        <source>Households of the earlier result that are not in the list any more: {households}.</source>
        <translation>先前结果中已不在清单里的住户：{households}。</translation>
    </message>
    <message>
        <source>Households with a value of &apos;{field}&apos; that the preferences table has no line for: {households} ({values}). It costs nothing anywhere.</source>
        <translation>“{field}”的值在偏好表中没有对应行的住户：{households}（{values}）。住在任何地方都不计代价。</translation>
    </message>
    <message>
        <source>{where}: weight is {weight}; it must be a whole number from 0 to {most}, or empty.</source>
        <translation>{where}：权重为 {weight}；必须是 0 到 {most} 的整数，或为空。</translation>
    </message>
    <message>
        <source>The preferences table has no line for the field &apos;{field}&apos;, only for {listed}; choose another field or another table.</source>
        <translation>偏好表中没有字段“{field}”的行，只有 {listed} 的行；请另选字段或另选表。</translation>
    </message>
    <message>
        <source>{where}: {name} is empty; fill it or remove the line.</source>
        <translation>{where}：{name} 为空；请填写或删除该行。</translation>
    </message>
    <message>
        <source>The building layer has no buildings; choose the output of the estimate.</source>
        <translation>建筑物图层中没有建筑物；请选择估算的输出。</translation>
    </message>
    <message>
        <source>The household list is empty; choose a table with one row per household.</source>
        <translation>住户清单为空；请选择每户一行的表。</translation>
    </message>
    <message>
        <source>No building lies in a zone; run the estimate first or choose the field with the zone ids.</source>
        <translation>没有建筑物位于区域内；请先运行估算，或选择含有区域 ID 的字段。</translation>
    </message>
    <message>
        <source>Buildings that lie in a zone and have no estimated {what}: {buildings}; run the estimate again or filter them out.</source>
        <translation>位于区域内但没有估算的 {what} 的建筑物：{buildings}；请重新运行估算，或将其筛除。</translation>
    </message>
    <message>
        <source>Households matched to their zone by number, because leading zeros were lost: {households}.</source>
        <translation>因前导零丢失而按数值与区域匹配的住户：{households}。</translation>
    </message>
    <message>
        <source>Households that are not placed, because their zone is not a zone of any building: {households}.</source>
        <translation>因其区域不是任何建筑物的区域而未安置的住户：{households}。</translation>
    </message>
    <message>
        <source>Households that are not placed, because no building of their zone has households in the estimate: {households}.</source>
        <translation>因其区域中没有建筑物在估算中有住户而未安置的住户：{households}。</translation>
    </message>
    <message>
        <source>Households whose zone id has characters that could not be read: {households}; save the table in UTF-8, or set its encoding in QGIS.</source>
        <translation>区域 ID 含有无法读取的字符的住户：{households}；请将表保存为 UTF-8，或在 QGIS 中设置其编码。</translation>
    </message>
    <message>
        <source>Zones with people that have no households in the list: {zones}. Their persons are in no building: {persons}.</source>
        <translation>有人口但清单中没有住户的区域：{zones}。其中不在任何建筑物内的人数：{persons}。</translation>
    </message>
    <message>
        <source>Persons in the household list: {listed}, in the estimate: {estimated}; check that both are of the same place and year, and the field of the persons.</source>
        <translation>住户清单中的人数：{listed}，估算中的人数：{estimated}；请检查二者是否为同一地点和年份，以及人数字段。</translation>
    </message>
    <message>
        <source>{draws} draws of {groups} zones to sum over take too much memory; choose at most {most} draws.</source>
        <translation>{draws} 次抽取、{groups} 个汇总区域占用内存过多；请最多选择 {most} 次抽取。</translation>
    </message>
    <message>
        <source>Zones with fractional targets, which were rounded with each zone&apos;s sum kept: {zones}.</source>
        <translation>目标为小数的区域：{zones}；已在保持各区域总和的前提下取整。</translation>
    </message>
    <message>
        <source>Zones where the estimate had spread the people of group quarters over all buildings: {zones}. They were moved to their building (pop_int). Give the group quarters to the estimate to avoid this.</source>
        <translation>估算曾将集体户人口分摊到所有建筑物的区域：{zones}。已将其移到所在建筑物（pop_int）。请将集体户提供给估算以避免此情况。</translation>
    </message>
    <message>
        <source>Zones with people in group quarters that the estimate does not count: {zones}. They were added to their building (pop_int).</source>
        <translation>有集体户人口而估算未计入的区域：{zones}。已将其加到所在建筑物（pop_int）。</translation>
    </message>
    <message>
        <source>Zones with another number of households in the list than in the estimate: {zones}. Their buildings&apos; households were rounded anew to the list&apos;s number (hh_int).</source>
        <translation>清单中的住户数与估算不同的区域：{zones}。其建筑物的住户数已按清单的数目重新取整（hh_int）。</translation>
    </message>
    <message>
        <source>The zones with buildings count nobody, so there is nothing to calibrate with.</source>
        <translation>有建筑物的区域没有任何人口，无法校准。</translation>
    </message>
    <message>
        <source>Footprints that stand twice, or within a larger one: {buildings} ({examples}): a weight from a field counts each of them; filter out those that are no building of their own.</source>
        <translation>重复或位于更大轮廓之内的轮廓：{buildings}（{examples}）：来自字段的权重会逐个计入；请筛除本身不是独立建筑物的轮廓。</translation>
    </message>
    <message>
        <source>Footprints that stand twice: {buildings} ({examples}): each place is counted once, the other has weight 0 (counted_in).</source>
        <translation>重复的轮廓：{buildings}（{examples}）：每个位置只计一次，另一个的权重为 0（counted_in）。</translation>
    </message>
    <message>
        <source>Footprints that are parts of a larger one: {buildings} ({examples}), which counts for all of it; they have weight 0 (counted_in).</source>
        <translation>属于更大轮廓一部分的轮廓：{buildings}（{examples}），由更大的轮廓整体计入；它们的权重为 0（counted_in）。</translation>
    </message>
    <message>
        <source>Footprints within a lower one: {buildings} ({examples}); they count for what they have above it (counted_in).</source>
        <translation>位于较低轮廓之内的轮廓：{buildings}（{examples}）；只计其高出的部分（counted_in）。</translation>
    </message>
    <message>
        <source>No building has usable storeys or a usable height above 0; choose other fields, or a weight that needs none.</source>
        <translation>没有建筑物具有可用的层数或大于 0 的可用高度；请选择其他字段，或不需要这些数据的权重。</translation>
    </message>
    <message>
        <source>Buildings of one storey smaller than {area} m²: {buildings}; they were taken as sheds; a residential share says otherwise.</source>
        <translation>小于 {area} 平方米的单层建筑物：{buildings}；已视为棚屋；如有不同，请用居住占比指明。</translation>
    </message>
    <message>
        <source>Buildings with neither storeys nor a height: {buildings}; with the median number of storeys of their zone: {by_zone}, with that of the layer: {by_layer} (h_source).</source>
        <translation>既无层数也无高度的建筑物：{buildings}；采用所在区域层数中位数的：{by_zone}，采用图层层数中位数的：{by_layer}（h_source）。</translation>
    </message>
    <message>
        <source>households: {households}, persons: {persons}</source>
        <translation>户数：{households}，人数：{persons}</translation>
    </message>
    <message>
        <source>Spilling to the nearest building needs zones and buildings with geometries; turn it off.</source>
        <translation>移到最近的建筑物需要区域和建筑物都有几何图形；请关闭该选项。</translation>
    </message>
    <message>
        <source>No building in a zone has a weight above 0, so there is none to spill to.</source>
        <translation>区域内没有权重大于 0 的建筑物，因此没有可移入的建筑物。</translation>
    </message>
    <message>
        <source>Zones with people and no building, moved to the nearest building: {zones} ({examples}; persons: {persons}). Of these, zones beyond the buildings: {beyond} (persons: {persons_beyond}); where the layer only lacks the buildings, leave those zones out.</source>
        <translation>有人口但没有建筑物、人口已移到最近建筑物的区域：{zones}（{examples}；人数：{persons}）。其中超出建筑物范围的区域：{beyond}（人数：{persons_beyond}）；如果只是图层缺少那里的建筑物，请排除这些区域。</translation>
    </message>
    <message>
        <source>persons: {persons}</source>
        <translation>人数：{persons}</translation>
    </message>
    <message>
        <source>Zones with people but no building that is lived in: {zones} ({examples}); their people ({people}) are in no building: see the zones output, or {advice}.</source>
        <translation>有人口但没有住人建筑物的区域：{zones}（{examples}）；其人口（{people}）不在任何建筑物中：请查看区域输出，或{advice}。</translation>
    </message>
    <message>
        <source>Zones beyond the buildings: {zones} ({examples}); their people ({people}) live where the layer has no buildings, and are in none: add those buildings, or leave the zones out.</source>
        <translation>超出建筑物范围的区域：{zones}（{examples}）；其人口（{people}）住在图层没有建筑物的地方，不在任何建筑物中：请添加那里的建筑物，或排除这些区域。</translation>
    </message>
    <message>
        <source>Zones with people and no building, moved to the nearest building: {zones} ({examples}; persons: {persons}).</source>
        <translation>有人口但没有建筑物、人口已移到最近建筑物的区域：{zones}（{examples}；人数：{persons}）。</translation>
    </message>
    <message>
        <source>give those zones a geometry to spill them</source>
        <translation>为这些区域提供几何图形，以便将人口移到最近的建筑物</translation>
    </message>
    <message>
        <source>turn spilling on</source>
        <translation>启用移到最近建筑物的选项</translation>
    </message>
    <message>
        <source>The zone layer has no zones; choose a layer with at least one.</source>
        <translation>区域图层中没有区域；请选择至少含一个区域的图层。</translation>
    </message>
    <message>
        <source>No building lies in any zone; check that both layers cover the same place and their CRS.</source>
        <translation>没有建筑物位于任何区域内；请检查两个图层是否覆盖同一地点，以及它们的 CRS。</translation>
    </message>
    <message>
        <source>Buildings outside of all zones: {buildings}; they have no estimate.</source>
        <translation>位于所有区域之外的建筑物：{buildings}；它们没有估算值。</translation>
    </message>
    <message>
        <source>Zones with fractional totals: {zones}; they were rounded with the layer&apos;s sum kept.</source>
        <translation>总数为小数的区域：{zones}；已取整，图层合计保持不变。</translation>
    </message>
    <message>
        <source>Zones with more people in group quarters than people: {zones} ({examples}); the population must include them.</source>
        <translation>集体户人数多于人口的区域：{zones}（{examples}）；人口必须包含集体户人数。</translation>
    </message>
    <message>
        <source>Zones with fewer persons than households: {zones} ({examples}), and each household needs a person; correct the fields or merge those zones with their neighbours (noisy census blocks: block groups).</source>
        <translation>人数少于户数的区域：{zones}（{examples}），而每户至少需要一人；请更正字段，或将这些区域与相邻区域合并（加了噪声的人口普查街区：合并为街区组）。</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The building layer has no buildings; choose a layer with at least one.</source>
        <translation>建筑物图层中没有建筑物；请选择至少含一栋建筑物的图层。</translation>
    </message>
    <message>
        <source>Buildings without an area (empty geometry): {buildings}; nobody is estimated to live there.</source>
        <translation>没有面积的建筑物（几何图形为空）：{buildings}；估算其中无人居住。</translation>
    </message>
    <message>
        <source>No building has a usable {quantity} above 0; choose another field, or a weight that needs none.</source>
        <translation>没有建筑物具有大于 0 的可用{quantity}；请选择其他字段，或不需要它的权重。</translation>
    </message>
    <message>
        <source>This weight needs the {quantity} of each building; choose the field that holds it, or another weight.</source>
        <translation>此权重需要每栋建筑物的{quantity}；请选择存放它的字段，或其他权重。</translation>
    </message>
    <message>
        <source>Buildings that have no {quantity}: {buildings}; with the median of their zone: {by_zone}, with that of the layer: {by_layer} (h_source).</source>
        <translation>没有{quantity}的建筑物：{buildings}；采用所在区域中位数的：{by_zone}，采用图层中位数的：{by_layer}（h_source）。</translation>
    </message>
    <message>
        <source>Buildings without a residential share: {buildings}; they were taken as residential.</source>
        <translation>没有居住占比的建筑物：{buildings}；已视为住宅。</translation>
    </message>
    <message>
        <source>Buildings with a residential share outside 0..1: {buildings} (rows {rows}); use shares from 0 to 1, or a yes/no field.</source>
        <translation>居住占比不在 0 到 1 之间的建筑物：{buildings}（行 {rows}）；请使用 0 到 1 之间的比例，或 yes/no 字段。</translation>
    </message>
    <message>
        <source>Point clouds need laspy. {how}</source>
        <translation>点云需要 laspy。{how}</translation>
    </message>
    <message>
        <source>LAZ and COPC files need lazrs; plain LAS files do not. {how}</source>
        <translation>LAZ 和 COPC 文件需要 lazrs；普通 LAS 文件不需要。{how}</translation>
    </message>
    <message>
        <source>No point cloud is given; choose LAS or LAZ files or a folder of them.</source>
        <translation>未给出点云；请选择 LAS 或 LAZ 文件，或其所在的文件夹。</translation>
    </message>
    <message>
        <source>The folder {path} holds no .las or .laz file; choose another one.</source>
        <translation>文件夹 {path} 中没有 .las 或 .laz 文件；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The point cloud {path} is not there; check its name.</source>
        <translation>点云 {path} 不存在；请检查其名称。</translation>
    </message>
    <message>
        <source>The CRS &apos;{crs}&apos; given for the point cloud is not known or no map projection; choose another one.</source>
        <translation>为点云给出的 CRS“{crs}”未知或不是地图投影；请选择其他 CRS。</translation>
    </message>
    <message>
        <source>The point cloud&apos;s CRS &apos;{crs}&apos; is in degrees; reproject the cloud to a CRS in metres or feet first.</source>
        <translation>点云的 CRS“{crs}”以度为单位；请先将点云重投影到以米或英尺为单位的 CRS。</translation>
    </message>
    <message>
        <source>The buildings cannot be brought to the point cloud&apos;s CRS &apos;{crs}&apos;; check the CRS of both.</source>
        <translation>无法将建筑物转换到点云的 CRS“{crs}”；请检查两者的 CRS。</translation>
    </message>
    <message>
        <source>The building layer has no CRS; set it, so that the buildings meet the point cloud.</source>
        <translation>建筑物图层没有 CRS；请设置，使建筑物与点云对应。</translation>
    </message>
    <message>
        <source>{file} is damaged: {how}; get the file again or repair it (for example with lasinfo -repair).</source>
        <translation>{file} 已损坏：{how}；请重新获取该文件或修复它（例如使用 lasinfo -repair）。</translation>
    </message>
    <message>
        <source>{file} ends before its last point; get the file again.</source>
        <translation>{file} 在最后一个点之前就结束了；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>无法读取 {file}（{why}）。</translation>
    </message>
    <message>
        <source>its points cannot be decoded</source>
        <translation>其点无法解码</translation>
    </message>
    <message>
        <source>{file} ends within its header; get the file again.</source>
        <translation>{file} 在文件头之内就结束了；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{file} holds {points} of the {promised} points that its header promises; get the file again.</source>
        <translation>{file} 含有 {points} 个点，而文件头声明的是 {promised} 个；请重新获取该文件。</translation>
    </message>
    <message>
        <source>The point cloud {path} cannot be opened ({why}).</source>
        <translation>无法打开点云 {path}（{why}）。</translation>
    </message>
    <message>
        <source>{file} is not a LAS or LAZ file; choose another one.</source>
        <translation>{file} 不是 LAS 或 LAZ 文件；请选择其他文件。</translation>
    </message>
    <message>
        <source>{file} is LAS {version}; convert it to LAS 1.2 to 1.4 (for example with PDAL).</source>
        <translation>{file} 为 LAS {version}；请转换为 LAS 1.2 至 1.4（例如使用 PDAL）。</translation>
    </message>
    <message>
        <source>{file} has point format {format}; convert it to one of 0 to 10.</source>
        <translation>{file} 的点格式为 {format}；请转换为 0 至 10 之一。</translation>
    </message>
    <message>
        <source>{file} has a header but no points; leave it out or get the file again.</source>
        <translation>{file} 有文件头但没有点；请排除它或重新获取该文件。</translation>
    </message>
    <message>
        <source>{file} ends before its first point; get the file again.</source>
        <translation>{file} 在第一个点之前就结束了；请重新获取该文件。</translation>
    </message>
    <message>
        <source>its header has the wrong size</source>
        <translation>其文件头大小不正确</translation>
    </message>
    <message>
        <source>its points have {n} bytes, too few for their format</source>
        <translation>其每个点为 {n} 字节，少于该格式所需</translation>
    </message>
    <message>
        <source>its points begin within the header</source>
        <translation>其点的起始位置在文件头之内</translation>
    </message>
    <message>
        <source>scale, offset or bounds in its header are no sensible numbers</source>
        <translation>其文件头中的比例、偏移或范围不是合理的数字</translation>
    </message>
    <message>
        <source>its header records overlap its points</source>
        <translation>其文件头记录与点重叠</translation>
    </message>
    <message>
        <source>Where the point cloud is, all footprints are larger than any building ({length} km long or {area} km²): {buildings}; choose a layer with one feature per building.</source>
        <translation>点云所在位置的所有轮廓都大于任何建筑物（长 {length} 公里或面积 {area} 平方公里）：{buildings}；请选择每栋建筑物一个要素的图层。</translation>
    </message>
    <message>
        <source>No building lies where the point cloud is; check the CRS of both, or choose the cloud of this place.</source>
        <translation>点云所在位置没有建筑物；请检查两者的 CRS，或选择该地点的点云。</translation>
    </message>
    <message>
        <source>No point near the buildings has ground class {classes}; classify the ground first (for example with PDAL&apos;s SMRF filter) or choose other GROUND_CLASSES.</source>
        <translation>建筑物附近没有地面类别为 {classes} 的点；请先对地面进行分类（例如使用 PDAL 的 SMRF 滤波器），或选择其他 GROUND_CLASSES。</translation>
    </message>
    <message>
        <source>Footprints that are larger than any building ({length} km long or {area} km²): {buildings}; they have no height (too_large in h_flag).</source>
        <translation>大于任何建筑物的轮廓（长 {length} 公里或面积 {area} 平方公里）：{buildings}；它们没有高度（h_flag 为 too_large）。</translation>
    </message>
    <message>
        <source>Point cloud files that lie away from all buildings and were not read: {files} ({names}).</source>
        <translation>远离所有建筑物、未读取的点云文件：{files}（{names}）。</translation>
    </message>
    <message>
        <source>Point cloud files that count their points by return otherwise than the points say: {files} ({names}); heights do not depend on it.</source>
        <translation>按回波统计的点数与实际点不一致的点云文件：{files}（{names}）；高度不受影响。</translation>
    </message>
    <message>
        <source>Points with elevations below {least} m or above {most} m, which no place has, left out: {points}.</source>
        <translation>高程低于 {least} 米或高于 {most} 米（任何地方都不会如此）、已排除的点：{points}。</translation>
    </message>
    <message>
        <source>Buildings outside of the point cloud, without height: {buildings}.</source>
        <translation>位于点云之外、没有高度的建筑物：{buildings}。</translation>
    </message>
    <message>
        <source>Points that lie where an earlier file has points already, not counted twice: {points}.</source>
        <translation>位于先前文件已有点之处、未重复计算的点：{points}。</translation>
    </message>
    <message>
        <source>{file} is compressed by an old program without chunks; compress it again (for example with PDAL).</source>
        <translation>{file} 由旧程序压缩，没有分块；请重新压缩（例如使用 PDAL）。</translation>
    </message>
    <message>
        <source>the table of its compressed parts is not where it should be</source>
        <translation>其压缩块的索引表不在应有的位置</translation>
    </message>
    <message>
        <source>its compressed parts are {parts}, its points {points}</source>
        <translation>其压缩块有 {parts} 个，点有 {points} 个</translation>
    </message>
    <message>
        <source>the table of its compressed parts does not fit them</source>
        <translation>其压缩块的索引表与压缩块不符</translation>
    </message>
    <message>
        <source>it is compressed but does not say how</source>
        <translation>已压缩，但未说明压缩方式</translation>
    </message>
    <message>
        <source>its compressed points are not as long as its points</source>
        <translation>其压缩后的点的长度与点不符</translation>
    </message>
    <message>
        <source>its compressed parts are not as long as they say</source>
        <translation>其压缩块的长度与所声明的不符</translation>
    </message>
    <message>
        <source>its octree does not fit its points</source>
        <translation>其八叉树与点不符</translation>
    </message>
    <message>
        <source>Buildings that would be higher than {most} m, which none is: {buildings}; they have no height (implausible in h_flag).</source>
        <translation>高度会超过 {most} 米（没有建筑物这么高）的建筑物：{buildings}；它们没有高度（h_flag 为 implausible）。</translation>
    </message>
    <message>
        <source>Buildings without a height: {unknown} of {buildings} (h_flag says why).</source>
        <translation>没有高度的建筑物：{unknown}，建筑物总数：{buildings}（原因见 h_flag）。</translation>
    </message>
    <message>
        <source>Buildings that may be gone: {buildings}; points lie over less than half of them, or trees (h_flag).</source>
        <translation>可能已不存在的建筑物：{buildings}；点只覆盖其不到一半，或覆盖其上的是树木（h_flag）。</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>英尺</translation>
    </message>
    <message>
        <source>Point cloud files that do not say their CRS, or one of no map: {files} ({names}); give it as POINT_CLOUD_CRS.</source>
        <translation>未说明 CRS 或其 CRS 不是地图 CRS 的点云文件：{files}（{names}）；请用 POINT_CLOUD_CRS 给出。</translation>
    </message>
    <message>
        <source>The point cloud files are in different CRS ({names}); reproject them to one, or run them apart.</source>
        <translation>点云文件的 CRS 不同（{names}）；请重投影到同一个 CRS，或分别运行。</translation>
    </message>
    <message>
        <source>In the point cloud&apos;s CRS &apos;{crs}&apos; lengths differ by direction; reproject the cloud to a CRS with true metres or feet first.</source>
        <translation>在点云的 CRS“{crs}”中，长度随方向而不同；请先将点云重投影到具有真实米或英尺的 CRS。</translation>
    </message>
    <message>
        <source>{file} says that its points lie between {low} and {high} in height, which cannot be; set Z_UNIT or repair the file&apos;s header.</source>
        <translation>{file} 声明其点的高程在 {low} 与 {high} 之间，这不可能；请设置 Z_UNIT 或修复文件头。</translation>
    </message>
    <message>
        <source>The point cloud says that its CRS is &apos;{said}&apos;; &apos;{given}&apos; was not used.</source>
        <translation>点云声明其 CRS 为“{said}”；未使用“{given}”。</translation>
    </message>
    <message>
        <source>Point cloud files that give their CRS an EPSG code of other parameters: {files} ({names}); check that buildings and points meet.</source>
        <translation>CRS 所带 EPSG 代码与其参数不符的点云文件：{files}（{names}）；请检查建筑物与点是否对应。</translation>
    </message>
    <message>
        <source>Point cloud files that do not say the unit of their heights: {files} ({names}); {unit} were assumed as for x and y: set Z_UNIT if that is wrong.</source>
        <translation>未说明高程单位的点云文件：{files}（{names}）；已假定与 x 和 y 相同，为{unit}：如有错误，请设置 Z_UNIT。</translation>
    </message>
    <message>
        <source>Points of {file} with elevations below {least} m or above {most} m, which cannot be: {points}; set Z_UNIT or repair the file.</source>
        <translation>{file} 中高程低于 {least} 米或高于 {most} 米（这不可能）的点：{points}；请设置 Z_UNIT 或修复文件。</translation>
    </message>
    <message>
        <source>{file} has points outside of the bounds in its header: either the header is wrong (repair it, for example with lasinfo -repair_bb) or the file is damaged (get it again).</source>
        <translation>{file} 有超出文件头所示范围的点：要么文件头有误（请修复，例如使用 lasinfo -repair_bb），要么文件已损坏（请重新获取）。</translation>
    </message>
    <message>
        <source>{file} says that its points reach from {low} to {high} in height, but they do not: the header is out of date or damaged; check some heights.</source>
        <translation>{file} 声明其点的高程从 {low} 到 {high}，但实际并非如此：文件头已过时或损坏；请抽查一些高度。</translation>
    </message>
    <message>
        <source>its points are not those that its header counts</source>
        <translation>其点与文件头的统计不符</translation>
    </message>
    <message>
        <source>{file} has points: {points}, and returns as its header counts them: {returns}; if points are missing, get the file again.</source>
        <translation>{file} 的点数：{points}，文件头统计的回波数：{returns}；如果缺少点，请重新获取该文件。</translation>
    </message>
    <message>
        <source>Zones whose size counts add up to another number than their households: {zones} (sum of the counts: {counted}, households: {households}); the counts were scaled to the households. Check that the fields are those of all households by size, without their total.</source>
        <translation>按规模统计的户数之和与户数不一致的区域：{zones}（统计之和：{counted}，户数：{households}）；统计数已按户数缩放。请检查这些字段是否为全部住户按规模的统计，且不含合计。</translation>
    </message>
    <message>
        <source>The names {names} do not say for certain which household sizes they count; give one for each field in SIZE_VALUES, such as 1,2,3 or 1-2,3-4,5.</source>
        <translation>字段名 {names} 不能确定统计的是哪些住户规模；请在 SIZE_VALUES 中为每个字段给出一个，例如 1,2,3 或 1-2,3-4,5。</translation>
    </message>
    <message>
        <source>SIZE_VALUES is &apos;{given}&apos;; give sizes separated by commas, such as 1,2,3 or 1-2,3-4,5.</source>
        <translation>SIZE_VALUES 的值为“{given}”；请给出以逗号分隔的规模，例如 1,2,3 或 1-2,3-4,5。</translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; write decimal points, and commas or semicolons between the numbers, not both.</source>
        <translation>SIZE_SHARES 的值为“{given}”；请使用小数点，数字之间用逗号或分号，不要混用。</translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; write decimal points, such as 0.28, because commas stand between the numbers.</source>
        <translation>SIZE_SHARES 的值为“{given}”；请使用小数点，例如 0.28，因为逗号用于分隔数字。</translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; give numbers separated by commas.</source>
        <translation>SIZE_SHARES 的值为“{given}”；请给出以逗号分隔的数字。</translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; give numbers that are not negative, and not all 0.</source>
        <translation>SIZE_SHARES 的值为“{given}”；请给出不为负且不全为 0 的数字。</translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; give shares or counts of at most {most}.</source>
        <translation>SIZE_SHARES 的值为“{given}”；请给出不超过 {most} 的占比或统计数。</translation>
    </message>
    <message>
        <source>Household sizes must ascend from 1 to at most {largest}; the ones given are ({given}).</source>
        <translation>住户规模必须从 1 开始升序，最大为 {largest}；给出的为（{given}）。</translation>
    </message>
    <message>
        <source>The list would have {rows} rows, more than the {most} that a run holds; choose other fields of households and vacant units, or run the zones in parts.</source>
        <translation>清单将有 {rows} 行，超过一次运行可容纳的 {most} 行；请选择其他户数和空置单元字段，或将区域分批运行。</translation>
    </message>
    <message>
        <source>Zones adjusted: {zones}; their size counts contradict their totals, which were kept.</source>
        <translation>已调整的区域：{zones}；其按规模的统计数与总数矛盾，保留了总数。</translation>
    </message>
    <message>
        <source>Zones unreconciled: {zones}; their persons and households contradict each other; they got no households (see the zones output).</source>
        <translation>未协调的区域：{zones}；其人数与户数相互矛盾；未生成住户（见区域输出）。</translation>
    </message>
    <message>
        <source>Buildings of mixed use with neither storeys nor a height: {buildings}; number of storeys that they were taken to have: {storeys}, as no building of the layer has any; choose a field that holds them.</source>
        <translation>既无层数也无高度的混合用途建筑物：{buildings}；为其假定的层数：{storeys}，因为图层中没有建筑物有层数；请选择存放层数的字段。</translation>
    </message>
    <message>
        <source>Buildings of mixed use with neither storeys nor a height: {buildings}; number of storeys that they were taken to have: {storeys}, the median of the layer.</source>
        <translation>既无层数也无高度的混合用途建筑物：{buildings}；为其假定的层数：{storeys}，即图层的中位数。</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <source>POI</source>
        <translation>POI</translation>
    </message>
    <message>
        <source>land use polygons</source>
        <translation>土地利用面</translation>
    </message>
    <message>
        <source>Categories of the {what} that the rules table does not know, which count as neutral: {categories}, and others: {others}; {what} that have one: {features}. Add lines to a copy of the table if they should decide.</source>
        <translation>规则表不认识、按中性处理的{what}类别：{categories}，以及其他类别：{others}；带有这些类别的{what}：{features}。如果它们应起决定作用，请在规则表的副本中添加行。</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of the {what} holds bare numbers, which were read as codes of the rules table ({example}); choose another field if they are codes of another list.</source>
        <translation>字段“{field}”（{what}）只含数字，已作为规则表的代码读取（{example}）；如果它们是其他代码表的代码，请选择其他字段。</translation>
    </message>
    <message>
        <source>Categories of the {what} that the rules table does not know, which count as neutral: {categories}; {what} that have one: {features}. Add lines to a copy of the table if they should decide.</source>
        <translation>规则表不认识、按中性处理的{what}类别：{categories}；带有这些类别的{what}：{features}。如果它们应起决定作用，请在规则表的副本中添加行。</translation>
    </message>
    <message>
        <source>POI in no building nor within {distance} m of one: {poi}; they count for none.</source>
        <translation>不在任何建筑物内、且 {distance} 米内也没有建筑物的 POI：{poi}；不计入任何建筑物。</translation>
    </message>
    <message>
        <source>No category of the {what} is in the rules table, so none decided; check the choice of the field.</source>
        <translation>{what}的类别均不在规则表中，因此都未起决定作用；请检查字段的选择。</translation>
    </message>
    <message>
        <source>POI without a category: {poi}; they count as neutral.</source>
        <translation>没有类别的 POI：{poi}；按中性处理。</translation>
    </message>
    <message>
        <source>No POI lies in a building or near one; check that both layers cover the same place and their CRS.</source>
        <translation>没有 POI 位于建筑物内或附近；请检查两个图层是否覆盖同一地点，以及它们的 CRS。</translation>
    </message>
    <message>
        <source>POI in no building: {poi}; they count for none.</source>
        <translation>不在任何建筑物内的 POI：{poi}；不计入任何建筑物。</translation>
    </message>
    <message>
        <source>POI without a geometry: {poi}; they count for no building.</source>
        <translation>没有几何图形的 POI：{poi}；不计入任何建筑物。</translation>
    </message>
    <message>
        <source>POI at the very place of another one with the same categories: {poi}; they count once.</source>
        <translation>与另一个类别相同的 POI 位置完全重合的 POI：{poi}；只计一次。</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds only yes/no, bare numbers or letters such as &apos;{example}&apos;, and neither its name nor the rules table says what they mean; choose a field that names uses, give it as RESIDENTIAL_FIELD to the estimate if 1 or yes is lived in, or add lines with the key {key} to a copy of the rules table.</source>
        <translation>字段“{field}”只含 yes/no、单纯的数字或“{example}”之类的字母，字段名和规则表都没有说明其含义；请选择写明用途的字段；如果 1 或 yes 表示有人居住，请在估算中将其作为 RESIDENTIAL_FIELD 给出；或在规则表的副本中添加键为 {key} 的行。</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has no value that tells whether a building is lived in; choose another label field, or add its values to the rules table.</source>
        <translation>字段“{field}”没有能说明建筑物是否有人居住的值；请选择其他标签字段，或将其值添加到规则表。</translation>
    </message>
    <message>
        <source>{where}: value is &apos;{value}&apos;; it must be a text, or one with a * before or behind it.</source>
        <translation>{where}：value 为“{value}”；必须是文本，或前面或后面带 * 的文本。</translation>
    </message>
    <message>
        <source>{where}: class is &apos;{given}&apos;; it must be one of {classes}.</source>
        <translation>{where}：class 为“{given}”；必须是以下之一：{classes}。</translation>
    </message>
    <message>
        <source>{where}: share is &apos;{share}&apos;; it must be a number from 0 to 1, or empty.</source>
        <translation>{where}：share 为“{share}”；必须是 0 到 1 之间的数字，或留空。</translation>
    </message>
    <message>
        <source>{where}: share is {share}; it must be from 0 to 1, or empty.</source>
        <translation>{where}：share 为 {share}；必须在 0 到 1 之间，或留空。</translation>
    </message>
    <message>
        <source>{where}: a {given} category has no residential share; leave it empty.</source>
        <translation>{where}：{given} 类别没有居住占比；请留空。</translation>
    </message>
    <message>
        <source>{where}: key is &apos;{key}&apos;; it must be a text, or the beginning of one followed by *.</source>
        <translation>{where}：key 为“{key}”；必须是文本，或文本的开头后接 *。</translation>
    </message>
    <message>
        <source>{setting} is {value}; choose a value from {low} to {high}.</source>
        <translation>{setting} 的值为 {value}；请选择 {low} 到 {high} 之间的值。</translation>
    </message>
    <message>
        <source>Class {given} cannot be roof and ground at once; take it out of one of the two.</source>
        <translation>类别 {given} 不能同时为屋顶和地面；请从其中之一删除。</translation>
    </message>
    <message>
        <source>{setting} is {given}; give at least one LAS class from 0 to 255.</source>
        <translation>{setting} 的值为 {given}；请至少给出一个 0 到 255 之间的 LAS 类别。</translation>
    </message>
    <message>
        <source>POPULATION_FIELD: field &apos;{field}&apos; holds running numbers ({examples}), as ids are; check that it counts persons.</source>
        <translation>POPULATION_FIELD：字段“{field}”含有与 ID 一样的连续编号（{examples}）；请检查它是否为人口数。</translation>
    </message>
    <message>
        <source>Buildings in more than one zone (a shared border, or zones overlap), of which the first took them: {buildings}.</source>
        <translation>位于多个区域内（共享边界或区域重叠）、归入第一个区域的建筑物：{buildings}。</translation>
    </message>
    <message>
        <source>Buildings matched to their zone by number, because leading zeros were lost: {buildings}.</source>
        <translation>因前导零丢失而按数值与区域匹配的建筑物：{buildings}。</translation>
    </message>
    <message>
        <source>Buildings left out, because they lack the estimate or an allocation: {buildings}.</source>
        <translation>因缺少估算或分配而略去的建筑物：{buildings}。</translation>
    </message>
    <message>
        <source>Buildings without a usable height in the point cloud, which keep the height of their field: {buildings}.</source>
        <translation>点云中没有可用高度、保留其字段高度的建筑物：{buildings}。</translation>
    </message>
    <message>
        <source>Sizes in SIZE_VALUES: {sizes}, fields in SIZE_FIELDS: {fields}; give one each.</source>
        <translation>SIZE_VALUES 中的规模数：{sizes}，SIZE_FIELDS 中的字段数：{fields}；请一一对应。</translation>
    </message>
    <message>
        <source>Buildings outside of all summary zones: {buildings} (persons: {persons}).</source>
        <translation>位于所有汇总区域之外的建筑物：{buildings}（人数：{persons}）。</translation>
    </message>
    <message>
        <source>Buildings in more than one summary zone (a shared border, or zones overlap), of which the first took them: {buildings}.</source>
        <translation>位于多个汇总区域内（共享边界或区域重叠）、归入第一个区域的建筑物：{buildings}。</translation>
    </message>
    <message>
        <source>{baseline}, residential</source>
        <translation>{baseline}，居住</translation>
    </message>
    <message>
        <source>equal per building</source>
        <translation>每栋建筑物相等</translation>
    </message>
    <message>
        <source>The baselines by area were left out: {crs} has no true areas here; reproject the buildings.</source>
        <translation>按面积的基准已略去：{crs} 在此处没有真实面积；请重投影建筑物图层。</translation>
    </message>
    <message>
        <source>footprint area</source>
        <translation>占地面积</translation>
    </message>
    <message>
        <source>At random by {baseline}, mean of {seeds} seeds</source>
        <translation>按 {baseline} 随机分配，{seeds} 个种子的平均</translation>
    </message>
    <message>
        <source>Buildings outside of all reference zones: {buildings} ({people:,.1f} of &apos;{field}&apos;, {percent:.1f} %).</source>
        <translation>位于所有参考区域之外的建筑物：{buildings}（“{field}”的 {people:,.1f}，{percent:.1f} %）。</translation>
    </message>
    <message>
        <source>Buildings in reference zones without a value in field &apos;{field}&apos;: {buildings}; unknown is not zero.</source>
        <translation>位于参考区域内但字段“{field}”没有值的建筑物：{buildings}；未知不等于零。</translation>
    </message>
    <message>
        <source>Reference zones left out, because none of their buildings has a value in &apos;{field}&apos;: {zones}.</source>
        <translation>因其建筑物在“{field}”中都没有值而略去的参考区域：{zones}。</translation>
    </message>
    <message>
        <source>Buildings in more than one reference zone (a shared border, or zones overlap), of which the first took them: {buildings}.</source>
        <translation>位于多个参考区域内（共享边界或区域重叠）、归入第一个区域的建筑物：{buildings}。</translation>
    </message>
    <message>
        <source>Buildings outside of all reference zones: {buildings}.</source>
        <translation>位于所有参考区域之外的建筑物：{buildings}。</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>reference zones</source>
        <translation>参考区域</translation>
    </message>
    <message>
        <source>summary zones</source>
        <translation>汇总区域</translation>
    </message>
    <message>
        <source>Negative values in field &apos;{field}&apos; of the {what}: {zones} (rows {rows}); correct them or filter them out.</source>
        <translation>{what} 的字段“{field}”中的负值：{zones}（行 {rows}）；请更正或将其筛除。</translation>
    </message>
    <message>
        <source>Left out of the {what}, because field &apos;{field}&apos; has no value, one that stands for &apos;unknown&apos;, or one above {most}: {zones}.</source>
        <translation>因字段“{field}”没有值、其值表示“未知”或大于 {most} 而从 {what} 中略去：{zones}。</translation>
    </message>
    <message>
        <source>Left out of the {what}, because field &apos;{field}&apos; has no value, or one above {most}: {zones}.</source>
        <translation>因字段“{field}”没有值或其值大于 {most} 而从 {what} 中略去：{zones}。</translation>
    </message>
    <message>
        <source>Left out of the {what}, because field &apos;{field}&apos; has no value: {zones}.</source>
        <translation>因字段“{field}”没有值而从 {what} 中略去：{zones}。</translation>
    </message>
    <message>
        <source>Calibrated from zones: {zones}; cross-validated, {error:.1f} % of the people are misplaced between the zones, against {common:.1f} % with one density for all.</source>
        <translation>用于校准的区域：{zones}；交叉验证时，{error:.1f} % 的人口在区域之间错位，而所有类别采用同一密度时为 {common:.1f} %。</translation>
    </message>
    <message>
        <source>Zones that do not tell these classes apart, so that one density serves all: {zones}; cross-validated, {common:.1f} % of the people are misplaced between the zones.</source>
        <translation>无法区分这些类别、因而统一采用一个密度的区域：{zones}；交叉验证时，{common:.1f} % 的人口在区域之间错位。</translation>
    </message>
    <message>
        <source>other runs write there</source>
        <translation>其他运行正在写入该位置</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>Fingerprint of the values and geometries that were read: equal only for the same data, in whatever order.</source>
        <translation>所读取的值和几何的指纹：只有数据相同时才相等，与顺序无关。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}); nothing was written. Install Doorstep anew.</source>
        <translation>无法读取 {file}（{why}）；未写入任何内容。请重新安装 Doorstep。</translation>
    </message>
    <message>
        <source>No building is of a type that the preferences name: they name {wanted}, the buildings are {types}; choose another field or another table.</source>
        <translation>没有建筑物属于偏好中提到的类型：偏好中提到 {wanted}，而建筑物为 {types}；请另选字段或另选表。</translation>
    </message>
    <message>
        <source>Group quarters that name a building that is not there: {records}.</source>
        <translation>所填建筑物不存在的集体户：{records}。</translation>
    </message>
    <message>
        <source>{step} · {message}</source>
        <translation>{step} · {message}</translation>
    </message>
    <message>
        <source>zone {zone} of {zones}</source>
        <translation>第 {zone} 个区域，共 {zones} 个</translation>
    </message>
    <message>
        <source>zone {zone} of {zones} · optimal: {optimal}, time limit: {open}</source>
        <translation>第 {zone} 个区域，共 {zones} 个 · 最优：{optimal}，时限：{open}</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>自身用途</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{name}: {done} of {points} points</source>
        <translation>{name}：已读 {done} / {points} 个点</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is open: the forms of its layers show what is linked.</source>
        <translation>“{}”已打开：其图层的表单显示关联内容。</translation>
    </message>
    <message>
        <source>Open Population Base…</source>
        <translation>打开人口底座…</translation>
    </message>
    <message>
        <source>Open Population Base</source>
        <translation>打开人口底座</translation>
    </message>
    <message>
        <source>A base of registers, as a group of layers whose forms show who is linked to what.</source>
        <translation>由登记册构成的底座，以一组图层打开，其表单显示彼此的关联。</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>How addresses are written: the order of their parts, and the words for them.</source>
        <translation>地址的书写方式：各部分的顺序，以及表示各部分的词。</translation>
    </message>
    <message>
        <source>One field with the whole address, or several in the order in which they are read, such as number;street;unit;city. Fields whose names tell the part are read as that part.</source>
        <translation>一个含完整地址的字段，或按阅读顺序给出的多个字段，例如 number;street;unit;city。若字段名能说明所含部分，则按该部分读取。</translation>
    </message>
    <message>
        <source>Name of the register. What an earlier run under this name had and this one has not ends. Empty: the table&apos;s.</source>
        <translation>登记册的名称。以前以此名称运行时有、而这次没有的内容即告终止。留空：表的名称。</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>其他国家</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>地址书写规则</translation>
    </message>
    <message>
        <source>Name of the register</source>
        <translation>登记册的名称</translation>
    </message>
    <message>
        <source>Table &apos;{}&apos; has no rows; choose one with addresses.</source>
        <translation>表“{}”没有任何行；请选择含有地址的表。</translation>
    </message>
    <message>
        <source>DECISIONS has no field &apos;{}&apos;; give the table to review of an earlier run.</source>
        <translation>DECISIONS 没有字段“{}”；请给出以前某次运行的待审核表。</translation>
    </message>
    <message>
        <source>A decision names building &apos;{}&apos;, which the base does not have; correct it.</source>
        <translation>有一条决定指定了建筑物“{}”，而底座中没有该建筑物；请更正。</translation>
    </message>
    <message>
        <source>DECISIONS decides address {} in two ways; keep one decision for each address.</source>
        <translation>DECISIONS 对地址 {} 有两种不同的决定；每个地址请只保留一个决定。</translation>
    </message>
    <message>
        <source>Create population base</source>
        <translation>创建人口底座</translation>
    </message>
    <message>
        <source>Makes an empty base for places, buildings, addresses, dwellings and persons, with its rules.</source>
        <translation>创建一个空的底座，用于存放地方、建筑物、地址、住宅单元和人员，并附规则。</translation>
    </message>
    <message>
        <source>Makes an empty population base: one GeoPackage whose tables are entities and the relations between them.</source>
        <translation>创建一个空的人口底座：一个 GeoPackage，其中的表为实体以及实体之间的关系。</translation>
    </message>
    <message>
        <source>What goes in: the CRS of the town, and the stage: while the base is built, or while it is used.</source>
        <translation>输入：城镇的 CRS，以及阶段：底座正在建设，还是正在使用。</translation>
    </message>
    <message>
        <source>What comes out: the base, with tables, indexes and the rules by which it is checked. Every row says where it is from and since when it holds; nothing is ever deleted.</source>
        <translation>输出：底座，含表、索引以及用于检查的规则。每一行都说明其来源以及自何时起有效；任何内容都不会被删除。</translation>
    </message>
    <message>
        <source>CRS of the base</source>
        <translation>底座的 CRS</translation>
    </message>
    <message>
        <source>A projected one with true metres in your town, such as its national grid or UTM zone.</source>
        <translation>在您的城镇内具有真实米制长度的投影 CRS，例如国家坐标格网或 UTM 分带。</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>File that keeps who somebody is, apart from the base. One that does not exist is made. Not needed for places, buildings, addresses and dwellings.</source>
        <translation>存放身份信息的文件，与底座分开保存。不存在时会新建。地方、建筑物、地址和住宅单元不需要它。</translation>
    </message>
    <message>
        <source>Population base</source>
        <translation>人口底座</translation>
    </message>
    <message>
        <source>File in which the base is to be and to stay, such as town.gpkg.</source>
        <translation>底座所在并长期保存的文件，例如 town.gpkg。</translation>
    </message>
    <message>
        <source>CRS is missing or not known; choose the projected CRS of your town.</source>
        <translation>CRS 缺失或无法识别；请选择您所在城镇的投影 CRS。</translation>
    </message>
    <message>
        <source>register,registry,household,address,database,geopackage,graph,entity,relation</source>
        <translation>登记册,注册,住户,地址,数据库,geopackage,图,实体,关系</translation>
    </message>
    <message>
        <source>A base is a file: whoever has it can read it. Keep it where only those are who may.</source>
        <translation>底座是一个文件：谁拿到它，谁就能读取。请只存放在有权限的人能访问的地方。</translation>
    </message>
    <message>
        <source>Names, numbers and telephone numbers do not belong into it, but into the vault, another file.</source>
        <translation>姓名、证件号码和电话号码不应放入底座，而应放入另一个文件，即保险库。</translation>
    </message>
    <message>
        <source>A household is an occupied dwelling here; a family on a card of a register is another thing.</source>
        <translation>此处的住户是指有人居住的住宅单元；登记卡上的家庭是另一回事。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>What later steps may hand out: in development everything to those who build it, else extracts only.</source>
        <translation>后续步骤可以提供什么：建设阶段向建设者提供全部内容，否则只提供摘录。</translation>
    </message>
    <message>
        <source>Replace an existing base</source>
        <translation>替换已有的底座</translation>
    </message>
    <message>
        <source>Whether a base that is there already is replaced by an empty one.</source>
        <translation>是否用空的底座替换已存在的底座。</translation>
    </message>
    <message>
        <source>BASE is missing; say where the base is to be.</source>
        <translation>缺少 BASE；请指定底座的存放位置。</translation>
    </message>
    <message>
        <source>Development: the base is being built</source>
        <translation>建设：底座正在建设</translation>
    </message>
    <message>
        <source>Application: the base is being used</source>
        <translation>应用：底座正在使用</translation>
    </message>
    <message>
        <source>CRS {} is not in metres or feet; choose the projected CRS of your town.</source>
        <translation>CRS {} 不以米或英尺为单位；请选择您所在城镇的投影 CRS。</translation>
    </message>
    <message>
        <source>CRS {} is for pictures of maps, its metres are not true; choose the projected CRS of your town.</source>
        <translation>CRS {} 用于网络地图图片，其米制长度不真实；请选择您所在城镇的投影 CRS。</translation>
    </message>
    <message>
        <source>BASE: {} does not end in .gpkg; give such a name, by which QGIS knows it.</source>
        <translation>BASE：{} 不以 .gpkg 结尾；请给出这样的文件名，QGIS 据此识别。</translation>
    </message>
    <message>
        <source>{} is in the folder for temporary files, which goes when QGIS ends; copy the base to keep it.</source>
        <translation>{} 位于临时文件夹中，QGIS 结束时该文件夹即被删除；如要保留底座，请复制到别处。</translation>
    </message>
    <message>
        <source>BASE: {} exists; choose another file, or set OVERWRITE to begin anew.</source>
        <translation>BASE：{} 已存在；请选择其他文件，或设置 OVERWRITE 以重新开始。</translation>
    </message>
    <message>
        <source>VAULT: the folder of {} does not exist; make it first.</source>
        <translation>VAULT：{} 所在的文件夹不存在；请先创建。</translation>
    </message>
    <message>
        <source>Infer dwellings</source>
        <translation>推断住宅单元</translation>
    </message>
    <message>
        <source>Finds the dwellings that addresses of registers name, or reads them from a housing database.</source>
        <translation>找出登记册地址所指的住宅单元，或从住房数据库中读取。</translation>
    </message>
    <message>
        <source>Makes a list of dwellings, as Wu et al. (3.1.2) do in both of their situations.</source>
        <translation>生成住宅单元清单，对应 Wu 等（3.1.2）所述的两种情形。</translation>
    </message>
    <message>
        <source>What goes in, one of two or both:</source>
        <translation>输入，二者之一或两者：</translation>
    </message>
    <message>
        <source>Addresses that differ are one dwelling only where one leaves something out or misspells it and there is one candidate. A surname decides where it is rare; it is in no output and not in the base.</source>
        <translation>不同的地址只有在其中一个有省略或拼写错误、且只有一个候选时，才视为同一住宅单元。罕见的姓氏可用于判定；姓氏不写入任何输出，也不写入底座。</translation>
    </message>
    <message>
        <source>Group quarters are told apart by KIND_FIELD, by many unrelated surnames, or by the name of an institution; no household is made of them.</source>
        <translation>集体户按 KIND_FIELD、按众多互不相关的姓氏或按机构名称区分；不会由其生成住户。</translation>
    </message>
    <message>
        <source>What to doubt: what the list of doubts says, and buildings of which no register knows anything.</source>
        <translation>注意：疑点清单所列的内容，以及没有任何登记册提及的建筑物。</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Doubts to look at: {doubts}.</source>
        <translation>需要查看的疑点：{doubts}。</translation>
    </message>
    <message>
        <source>household,unit,apartment,housing database,group quarters,address,register</source>
        <translation>住户,户室,公寓,住房数据库,集体户,地址,登记册</translation>
    </message>
    <message>
        <source>The addresses of registers, a row per person: the sequence of their numbers names the dwelling.</source>
        <translation>登记册的地址，每人一行：其中数字的序列确定住宅单元。</translation>
    </message>
    <message>
        <source>A housing database: floor and unit of each dwelling, or blocks with the number of dwellings.</source>
        <translation>住房数据库：每个住宅单元的楼层和户室号，或带有住宅单元数的楼栋。</translation>
    </message>
    <message>
        <source>Each row with its dwelling; a list of dwellings, which the base keeps; a list of doubts.</source>
        <translation>附有住宅单元的每一行；住宅单元清单（由底座保存）；疑点清单。</translation>
    </message>
    <message>
        <source>Buildings with their number of dwellings, which &apos;Estimate population&apos; takes as a weight field.</source>
        <translation>带有住宅单元数的建筑物，可作为“估算建筑物人口”的权重字段。</translation>
    </message>
    <message>
        <source>What to look at, and why.</source>
        <translation>需要查看的内容及原因。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses of registers, a row per person.</source>
        <translation>登记册的地址，每人一行。</translation>
    </message>
    <message>
        <source>Address fields</source>
        <translation>地址字段</translation>
    </message>
    <message>
        <source>As &apos;Match addresses&apos; writes it. Empty: the field buid; without one, the base finds the buildings.</source>
        <translation>由“匹配地址”写入。留空：字段 buid；若没有该字段，则由底座查找建筑物。</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Compared only; it is in no output.</source>
        <translation>仅用于比较；不写入任何输出。</translation>
    </message>
    <message>
        <source>Known group quarters</source>
        <translation>已知的集体户</translation>
    </message>
    <message>
        <source>Yes and no, a type above 0, or words such as Household and Nursing home.</source>
        <translation>yes 和 no、大于 0 的类型，或如 Household、Nursing home 这样的词。</translation>
    </message>
    <message>
        <source>Register of the row</source>
        <translation>该行所属登记册</translation>
    </message>
    <message>
        <source>Where the table holds several registers: people are counted in the one with most.</source>
        <translation>当表中含有多个登记册时：人数按人数最多的登记册计算。</translation>
    </message>
    <message>
        <source>Housing database</source>
        <translation>住房数据库</translation>
    </message>
    <message>
        <source>A row for each dwelling, or for each block with the number of its dwellings.</source>
        <translation>每个住宅单元一行，或每栋楼一行并附住宅单元数。</translation>
    </message>
    <message>
        <source>Address fields of the housing database</source>
        <translation>住房数据库的地址字段</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Of the dwelling; without UNIT_FIELD, the highest of the block.</source>
        <translation>住宅单元的楼层；未给出 UNIT_FIELD 时为楼栋的最高楼层。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>户室号</translation>
    </message>
    <message>
        <source>Of the dwelling. Empty: each row is a block.</source>
        <translation>住宅单元的户室号。留空：每行为一栋楼。</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>People that the dwelling is for; without UNIT_FIELD, the dwellings of the block.</source>
        <translation>住宅单元可住人数；未给出 UNIT_FIELD 时为楼栋的住宅单元数。</translation>
    </message>
    <message>
        <source>Most people in a dwelling</source>
        <translation>一个住宅单元的最多人数</translation>
    </message>
    <message>
        <source>More at one address without units are group quarters or lack a unit.</source>
        <translation>同一地址没有户室号而人数更多时，为集体户或缺少户室号。</translation>
    </message>
    <message>
        <source>Rows with their dwelling</source>
        <translation>附住宅单元的行</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>住宅单元</translation>
    </message>
    <message>
        <source>Buildings with dwellings</source>
        <translation>附住宅单元数的建筑物</translation>
    </message>
    <message>
        <source>Nothing to read; give INPUT, HOUSING, or both.</source>
        <translation>没有可读取的内容；请给出 INPUT、HOUSING 或两者。</translation>
    </message>
    <message>
        <source>UNIT_FIELD and CAPACITY_FIELD are missing; give the field with units, or with dwellings per block.</source>
        <translation>缺少 UNIT_FIELD 和 CAPACITY_FIELD；请给出户室号字段，或每栋楼住宅单元数的字段。</translation>
    </message>
    <message>
        <source>Each row of the addresses with its dwelling; without addresses, of the housing database.</source>
        <translation>附有住宅单元的每一行地址；没有地址时为住房数据库的各行。</translation>
    </message>
    <message>
        <source>A row per dwelling.</source>
        <translation>每个住宅单元一行。</translation>
    </message>
    <message>
        <source>All buildings of the base with the dwellings that it lists; without a base, of this run.</source>
        <translation>底座的全部建筑物，附底座所列的住宅单元数；没有底座时为本次运行的结果。</translation>
    </message>
    <message>
        <source>Group quarters</source>
        <translation>集体户</translation>
    </message>
    <message>
        <source>Rows without a dwelling</source>
        <translation>没有住宅单元的行</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>新增的行</translation>
    </message>
    <message>
        <source>Rows ended</source>
        <translation>终止的行</translation>
    </message>
    <message>
        <source>LEVELS gives {given} of the {there} levels of places that the base has; give all of them, from top to bottom.</source>
        <translation>LEVELS 给出了 {given} 个级别，而底座有 {there} 个地方级别；请自上而下给出全部级别。</translation>
    </message>
    <message>
        <source>BUILDING_ID_FIELD: no building of &apos;{layer}&apos; has an id that is in the base, which has {there}, such as {examples}; choose the field with these ids, or make a new base.</source>
        <translation>BUILDING_ID_FIELD：“{layer}”中没有任何建筑物的标识在底座中，底座有 {there} 个，例如 {examples}；请选择含这些标识的字段，或新建底座。</translation>
    </message>
    <message>
        <source>HOUSING: none of the {there} blocks that the base has is among its addresses; choose the fields with the address and the profile as before, or make a new base. Nothing was changed.</source>
        <translation>HOUSING：底座已有的 {there} 个楼栋均不在其地址之中；请按以前的方式选择地址字段和书写规则，或新建底座。未作任何更改。</translation>
    </message>
    <message>
        <source>Rows of the base that name buildings which hold no longer: {listed}; run &apos;Match addresses&apos; with the known addresses, then the steps after it, again.</source>
        <translation>底座中指向已失效建筑物的行：{listed}；请用已知地址重新运行“匹配地址”，再运行其后的各步骤。</translation>
    </message>
    <message>
        <source>{parameter}: of {addresses} addresses of &apos;{table}&apos;, none is near one that the base knows; choose the fields with the address, and the profile by which it is written. Nothing was changed.</source>
        <translation>{parameter}：“{table}”的 {addresses} 个地址中，没有一个与底座已知的地址相近；请选择含地址的字段，以及地址所用的书写规则。未作任何更改。</translation>
    </message>
    <message>
        <source>INPUT: of {addresses} known addresses of &apos;{table}&apos;, none has a building of the base; choose the field with its ids, or check the CRS of the layer. Nothing was changed.</source>
        <translation>INPUT：“{table}”的 {addresses} 个已知地址中，没有一个对应底座中的建筑物；请选择含建筑物标识的字段，或检查图层的CRS。未作任何更改。</translation>
    </message>
    <message>
        <source>ADDRESS_FIELDS: of {addresses} known addresses of &apos;{table}&apos;, none is read as a street with a number; choose the fields with the address, and the profile by which it is written. Nothing was changed.</source>
        <translation>ADDRESS_FIELDS：“{table}”的 {addresses} 个已知地址中，没有一个能读出街道和门牌号；请选择含地址的字段，以及地址所用的书写规则。未作任何更改。</translation>
    </message>
    <message>
        <source>LEVELS: layer &apos;{layer}&apos; is level {level} here, and has the codes of level {other} of the base; give the levels from top to bottom.</source>
        <translation>LEVELS：图层“{layer}”在此为第 {level} 级，却含有底座第 {other} 级的编码；请自上而下给出各级。</translation>
    </message>
    <message>
        <source>CODE_FIELD: no code of layer &apos;{layer}&apos; is one that the base has at level {level}, and field &apos;{field}&apos; has those; choose that field.</source>
        <translation>CODE_FIELD：图层“{layer}”没有任何编码是底座第 {level} 级所有的，而字段“{field}”含有这些编码；请选择该字段。</translation>
    </message>
    <message>
        <source>The base had no buildings: blocks of the housing database that became buildings without a shape: {blocks}.</source>
        <translation>底座原来没有建筑物：住房数据库中成为无形状建筑物的楼栋：{blocks}。</translation>
    </message>
    <message>
        <source>HOUSING: no row has an address that can be read; choose the fields with the address.</source>
        <translation>HOUSING：没有任何一行含有可读取的地址；请选择地址字段。</translation>
    </message>
    <message>
        <source>The capacity is no number of people that a dwelling can be for.</source>
        <translation>容量不是住宅单元可住的人数。</translation>
    </message>
    <message>
        <source>It was decided that this address has no building.</source>
        <translation>已判定该地址没有对应的建筑物。</translation>
    </message>
    <message>
        <source>Rows whose building is not found for sure: {rows}.</source>
        <translation>未能确定建筑物的行：{rows}。</translation>
    </message>
    <message>
        <source>The housing database does not list this dwelling in its building.</source>
        <translation>住房数据库在该建筑物中没有列出此住宅单元。</translation>
    </message>
    <message>
        <source>People named: {people}, more than the dwelling is for: {capacity}.</source>
        <translation>所列人数：{people}，超过该住宅单元可住人数：{capacity}。</translation>
    </message>
    <message>
        <source>Match addresses</source>
        <translation>匹配地址</translation>
    </message>
    <message>
        <source>Finds the building of each address in a base, and lists what a person has to decide.</source>
        <translation>在底座中查找每个地址的建筑物，并列出需要人工判定的内容。</translation>
    </message>
    <message>
        <source>Takes addresses apart and finds the building of each by the known addresses of a population base.</source>
        <translation>拆分地址，并依据人口底座的已知地址查找每个地址的建筑物。</translation>
    </message>
    <message>
        <source>What goes in, one of two:</source>
        <translation>输入，二者之一：</translation>
    </message>
    <message>
        <source>An address is looked up in tiers: the same street, number and letter; without the letter; a number between; a misspelt street in the same place. A number is never corrected. Several buildings are never decided.</source>
        <translation>地址按级别查找：街道、门牌号和字母相同；不计字母；介于两号之间；同一地方内拼写有误的街道。门牌号从不更正。有多栋建筑物时从不自行判定。</translation>
    </message>
    <message>
        <source>Fill in &apos;decision&apos; in the table to review and give it to a run: the base keeps it, and no later run asks again.</source>
        <translation>在待审核表中填写“decision”并交给一次运行：底座会保存它，以后的运行不再询问。</translation>
    </message>
    <message>
        <source>What to doubt: a kind of match is as sure as the known addresses say; new quarters may be worse.</source>
        <translation>注意：某类匹配的可靠程度取决于已知地址；新区可能更差。</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Known addresses: {rows}. With a building: {known}; outside of buildings or of unknown ones: {outside}; no address: {rejected}.</source>
        <translation>已知地址：{rows}。有建筑物的：{known}；在建筑物之外或建筑物未知的：{outside}；不是地址的：{rejected}。</translation>
    </message>
    <message>
        <source>geocode,parse,street,house number,gazetteer,register,review</source>
        <translation>地理编码,解析,街道,门牌号,地名词典,登记册,审核</translation>
    </message>
    <message>
        <source>Known addresses: a layer of points, or a table with ids of buildings. They teach the base.</source>
        <translation>已知地址：点图层，或带有建筑物 ID 的表。底座由此学习。</translation>
    </message>
    <message>
        <source>Addresses to be found: a table without geometries, such as a register of persons or of firms.</source>
        <translation>待查找的地址：没有几何的表，例如人员或企业登记册。</translation>
    </message>
    <message>
        <source>Each row with its parts, building, how it was found, and how sure that is; the base keeps these.</source>
        <translation>每一行附地址各部分、建筑物、查找方式及其可靠程度；底座会保存这些内容。</translation>
    </message>
    <message>
        <source>A table to review: what is ambiguous, unknown or no address, with the buildings it may mean.</source>
        <translation>待审核表：不明确、未知或不是地址的内容，附可能所指的建筑物。</translation>
    </message>
    <message>
        <source>The kinds of match with their precision, measured on the known addresses.</source>
        <translation>匹配类型及其在已知地址上测得的精确率。</translation>
    </message>
    <message>
        <source>What a person has to decide, and why.</source>
        <translation>需要人工判定的内容及原因。</translation>
    </message>
    <message>
        <source>With geometries: known addresses, joined to their building. Without: addresses to be found.</source>
        <translation>有几何：已知地址，与其建筑物关联。无几何：待查找的地址。</translation>
    </message>
    <message>
        <source>Of known addresses, where the table says it. Empty: points find the building they stand in.</source>
        <translation>用于已知地址，当表中已给出建筑物时。留空：点归入其所在的建筑物。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>The table to review of an earlier run, with &apos;decision&apos; filled in: a building, or &apos;none&apos;.</source>
        <translation>以前某次运行的待审核表，已填写“decision”：建筑物，或 none。</translation>
    </message>
    <message>
        <source>Precision wanted</source>
        <translation>要求的精确率</translation>
    </message>
    <message>
        <source>Matches that are taken without review reach it together. 0: whatever has one candidate is taken.</source>
        <translation>不经审核而采用的匹配，整体达到该精确率。0：只有一个候选的都采用。</translation>
    </message>
    <message>
        <source>Farthest from the building [m]</source>
        <translation>距建筑物的最大距离 [m]</translation>
    </message>
    <message>
        <source>A known address outside of all buildings belongs to the nearest, if no other is about as near.</source>
        <translation>位于所有建筑物之外的已知地址归入最近的建筑物，前提是没有其他建筑物与之相近。</translation>
    </message>
    <message>
        <source>Matched addresses</source>
        <translation>已匹配的地址</translation>
    </message>
    <message>
        <source>Kinds of match</source>
        <translation>匹配类型</translation>
    </message>
    <message>
        <source>DECISIONS are about addresses to be found; leave them out for known addresses.</source>
        <translation>DECISIONS 针对待查找的地址；对于已知地址请不要给出。</translation>
    </message>
    <message>
        <source>The base has no buildings; run &apos;Load places and buildings&apos; with them first.</source>
        <translation>底座没有建筑物；请先用建筑物运行“加载地方和建筑物”。</translation>
    </message>
    <message>
        <source>The point stands in no building of the base, and clearly nearest to none.</source>
        <translation>该点不在底座的任何建筑物内，也没有明显最近的建筑物。</translation>
    </message>
    <message>
        <source>The base has no known addresses; run this first with a layer of address points, or a table with ids of buildings.</source>
        <translation>底座没有已知地址；请先用地址点图层或带有建筑物 ID 的表运行本算法。</translation>
    </message>
    <message>
        <source>Each row with its parts and its building.</source>
        <translation>每一行附地址各部分及其建筑物。</translation>
    </message>
    <message>
        <source>Precision of each, as measured.</source>
        <translation>各类匹配测得的精确率。</translation>
    </message>
    <message>
        <source>Addresses matched</source>
        <translation>已匹配的地址数</translation>
    </message>
    <message>
        <source>Addresses to review</source>
        <translation>待审核的地址数</translation>
    </message>
    <message>
        <source>Addresses unknown or rejected</source>
        <translation>未知或被拒绝的地址数</translation>
    </message>
    <message>
        <source>Addresses rejected</source>
        <translation>被拒绝的地址数</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has geometries: its addresses are taken as known ones, which teach the base. To have them found instead, drop the geometries first.</source>
        <translation>“{}”含有几何：其地址按已知地址处理，供底座学习。若要查找这些地址，请先去除几何。</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of the table is called &apos;{kept}&apos; in the result, which has a column &apos;{column}&apos; of its own.</source>
        <translation>表的列“{column}”在结果中称为“{kept}”，因为结果自身已有列“{column}”。</translation>
    </message>
    <message>
        <source>Layer &apos;{name}&apos; has no rows; choose the buildings.</source>
        <translation>图层“{name}”没有任何行；请选择建筑物图层。</translation>
    </message>
    <message>
        <source>The base has no places yet; load the levels, and the buildings find theirs.</source>
        <translation>底座还没有地方；加载各级后，建筑物即可归入。</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; of other spaces has no field of CODE_FIELD: their numbers in the layer serve as codes.</source>
        <translation>其他空间的图层“{layer}”没有 CODE_FIELD 所指的字段：以要素在图层中的编号作为编码。</translation>
    </message>
    <message>
        <source>1 m in {}, the CRS of the base, is {} m on the ground here; make the base in {}.</source>
        <translation>在底座的 CRS {} 中，1 m 在此处地面上为 {} m；请用 {} 创建底座。</translation>
    </message>
    <message>
        <source>Load places and buildings</source>
        <translation>加载地方和建筑物</translation>
    </message>
    <message>
        <source>Puts places of all levels, buildings and floors into a base, and lists where they do not fit.</source>
        <translation>将各级地方、建筑物和楼层放入底座，并列出不吻合之处。</translation>
    </message>
    <message>
        <source>Puts places of all levels, buildings and their floors into a population base.</source>
        <translation>将各级地方、建筑物及其楼层放入人口底座。</translation>
    </message>
    <message>
        <source>What goes in: a layer for each level, from top to bottom, each with codes; buildings; other spaces.</source>
        <translation>输入：从上到下每一级一个图层，各带编码；建筑物；其他空间。</translation>
    </message>
    <message>
        <source>A place belongs to the one above whose code its own begins with. Where codes do not nest, and for places whose code contradicts where they lie, the largest overlap is looked at.</source>
        <translation>若某地方的编码以上级地方的编码开头，则归属于该上级。编码不嵌套时，以及编码与所在位置矛盾的地方，按最大重叠判断。</translation>
    </message>
    <message>
        <source>What comes out: the base, and a layer of flaws, each with its geometry, what is wrong and what to do:</source>
        <translation>输出：底座，以及一个缺陷图层，每项附几何、问题所在和处理办法：</translation>
    </message>
    <message>
        <source>Every run gives the whole state: what is no longer in a layer ends at the date, with the place that follows it; what is as it was stays untouched. Nothing is deleted.</source>
        <translation>每次运行给出全部状态：图层中不再存在的内容在该日期终止，并附其后继地方；未变的内容保持不动。任何内容都不会被删除。</translation>
    </message>
    <message>
        <source>Levels, top to bottom</source>
        <translation>各级，从上到下</translation>
    </message>
    <message>
        <source>A polygon layer for each level of places, the largest first, such as city, district, block.</source>
        <translation>每一级地方一个面图层，最大的在前，例如市、区、街区。</translation>
    </message>
    <message>
        <source>Other spaces</source>
        <translation>其他空间</translation>
    </message>
    <message>
        <source>Streets, blocks, functional areas: what is a place and no level. Their layer&apos;s name is their kind. Codes and names are in the same fields as those of the levels; without such a field, their numbers in the layer are the codes.</source>
        <translation>街道、街区、功能区：属于地方但不属于任何级别。图层名称即为其类型。编码和名称所在字段与各级相同；没有此类字段时，以要素在图层中的编号作为编码。</translation>
    </message>
    <message>
        <source>Flaws</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>administrative,boundary,district,hierarchy,gap,overlap,sliver,topology,code,floor</source>
        <translation>行政,边界,区,层级,缺口,重叠,碎片,拓扑,编码,楼层</translation>
    </message>
    <message>
        <source>Gaps, overflows and overlaps, measured against the place above and not by counting holes.</source>
        <translation>缺口、超出和重叠，以上级地方为准量测，而不是数空洞。</translation>
    </message>
    <message>
        <source>Places without one above, places without any below, codes that are missing, twice or elsewhere.</source>
        <translation>没有上级的地方、没有下级的地方，以及缺失、重复或位置不符的编码。</translation>
    </message>
    <message>
        <source>Buildings outside of all places, ids that are missing or twice, floors that do not fit under the roof.</source>
        <translation>在所有地方之外的建筑物、缺失或重复的 ID、超出屋顶的楼层。</translation>
    </message>
    <message>
        <source>Slivers below the tolerance are snapped in the base and counted; your layers stay as they are.</source>
        <translation>小于容差的碎片在底座中被吸附并计数；您的图层保持不变。</translation>
    </message>
    <message>
        <source>A unit that is split is followed by the part that covers most of it.</source>
        <translation>被拆分的单元由覆盖其大部分的部分作为后继。</translation>
    </message>
    <message>
        <source>What to mend, the largest first: kind, level, code, area, and what to do.</source>
        <translation>需要修正的内容，最大的在前：类型、级别、编码、面积和处理办法。</translation>
    </message>
    <message>
        <source>Code field</source>
        <translation>编码字段</translation>
    </message>
    <message>
        <source>Field with the code of the place: one name for all levels, or one for each, such as gid;geoid.</source>
        <translation>地方编码所在的字段：各级共用一个名称，或每级一个，例如 gid;geoid。</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>名称字段</translation>
    </message>
    <message>
        <source>Field with the name of the place: one for all levels, or one for each. Empty: without names.</source>
        <translation>地方名称所在的字段：各级共用一个，或每级一个。留空：没有名称。</translation>
    </message>
    <message>
        <source>Footprints, or buildings with heights, storeys and residential share as other steps write them.</source>
        <translation>建筑轮廓，或由其他步骤写出的带高度、层数和居住占比的建筑物。</translation>
    </message>
    <message>
        <source>Empty: the field buid.</source>
        <translation>留空：字段 buid。</translation>
    </message>
    <message>
        <source>Building name</source>
        <translation>建筑物名称</translation>
    </message>
    <message>
        <source>Name of the building or estate.</source>
        <translation>建筑物或小区的名称。</translation>
    </message>
    <message>
        <source>Floors come from it. Empty: the field storeys.</source>
        <translation>楼层由此得出。留空：字段 storeys。</translation>
    </message>
    <message>
        <source>Tells floors above the roof. Empty: the field height.</source>
        <translation>用于发现超出屋顶的楼层。留空：字段 height。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What the building is used for.</source>
        <translation>建筑物的用途。</translation>
    </message>
    <message>
        <source>Share that is lived in, 0 to 1, or yes and no. Empty: the field res_share.</source>
        <translation>居住部分的占比，0 到 1，或 yes 和 no。留空：字段 res_share。</translation>
    </message>
    <message>
        <source>Tolerance [m]</source>
        <translation>容差 [m]</translation>
    </message>
    <message>
        <source>Gaps, overflows and overlaps no larger than a square of this side are slivers, not flaws.</source>
        <translation>不大于以此为边长的正方形的缺口、超出和重叠视为碎片，而不是缺陷。</translation>
    </message>
    <message>
        <source>Nothing to load; give LEVELS, BUILDINGS or OTHER_SPACES.</source>
        <translation>没有可加载的内容；请给出 LEVELS、BUILDINGS 或 OTHER_SPACES。</translation>
    </message>
    <message>
        <source>Rows that hold no longer, because they changed or are gone: {ended}; nothing was deleted.</source>
        <translation>因变更或消失而不再有效的行：{ended}；未删除任何内容。</translation>
    </message>
    <message>
        <source>Flaws to mend: {listed}.</source>
        <translation>需要修正的缺陷：{listed}。</translation>
    </message>
    <message>
        <source>Places loaded</source>
        <translation>加载的地方</translation>
    </message>
    <message>
        <source>Buildings loaded</source>
        <translation>加载的建筑物</translation>
    </message>
    <message>
        <source>Floors loaded</source>
        <translation>加载的楼层数</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口数</translation>
    </message>
    <message>
        <source>Parts outside of the place above</source>
        <translation>超出上级地方的部分</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>重叠数</translation>
    </message>
    <message>
        <source>Places without one above</source>
        <translation>没有上级的地方</translation>
    </message>
    <message>
        <source>Slivers that are below the tolerance</source>
        <translation>小于容差的碎片</translation>
    </message>
    <message>
        <source>OTHER_SPACES: several layers are called alike ({}), and the name is the kind; rename them.</source>
        <translation>OTHER_SPACES：多个图层名称相同（{}），而名称即为类型；请重命名。</translation>
    </message>
    <message>
        <source>LEVELS: layer &apos;{}&apos; does not hold polygons; choose another.</source>
        <translation>LEVELS：图层“{}”不含面要素；请选择其他图层。</translation>
    </message>
    <message>
        <source>{}: {} is not a layer that can be read; choose one that exists.</source>
        <translation>{}：{} 不是可读取的图层；请选择存在的图层。</translation>
    </message>
    <message>
        <source>{} names {} fields for {} levels; give one for all, or one for each.</source>
        <translation>{} 给出 {} 个字段，而级别有 {} 个；请给出一个共用字段，或每级一个。</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is a table without geometries; choose a layer that has them.</source>
        <translation>{}：“{}”是没有几何的表；请选择有几何的图层。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no CRS; set it first.</source>
        <translation>图层“{}”没有 CRS；请先设置。</translation>
    </message>
    <message>
        <source>From when on this holds, such as 2025-06-30. Empty: today.</source>
        <translation>自何时起有效，例如 2025-06-30。留空：今天。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>BASE is missing; choose the population base.</source>
        <translation>缺少 BASE；请选择人口底座。</translation>
    </message>
    <message>
        <source>The base holds all of this already; nothing was changed.</source>
        <translation>底座已含有全部这些内容；没有任何更改。</translation>
    </message>
    <message>
        <source>{} Empty: nothing is kept.</source>
        <translation>{} 留空：不保存任何内容。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; of the base is being edited; save or drop the edits and stop editing first.</source>
        <translation>底座的图层“{}”正在编辑；请先保存或放弃编辑，并停止编辑。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地方数</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>street misspelt</source>
        <translation>街道拼写有误</translation>
    </message>
    <message>
        <source>number between</source>
        <translation>介于两号之间</translation>
    </message>
    <message>
        <source>without letter</source>
        <translation>不计字母</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已判定</translation>
    </message>
    <message>
        <source>no neighbouring number is known</source>
        <translation>没有已知的相邻门牌号</translation>
    </message>
    <message>
        <source>another building stands between it and a neighbouring number</source>
        <translation>它与相邻门牌号之间有另一栋建筑物</translation>
    </message>
    <message>
        <source>it is much smaller than buildings with an address are</source>
        <translation>它比有地址的建筑物小得多</translation>
    </message>
    <message>
        <source>no other known address confirms the building</source>
        <translation>没有其他已知地址印证该建筑物</translation>
    </message>
    <message>
        <source>no higher number is known beside it</source>
        <translation>它旁边没有已知的更大门牌号</translation>
    </message>
    <message>
        <source>it stands at a corner, and no higher number is known beside it</source>
        <translation>它位于街角，且旁边没有已知的更大门牌号</translation>
    </message>
    <message>
        <source>it stands beside the next higher number, and no lower one is known</source>
        <translation>它紧邻下一个更大的门牌号，而没有已知的更小门牌号</translation>
    </message>
    <message>
        <source>it stands between the neighbouring numbers</source>
        <translation>它位于相邻门牌号之间</translation>
    </message>
    <message>
        <source>Found by &apos;{tier}&apos; ({stand}), of which only {percent} % are right here; confirm the building.</source>
        <translation>按“{tier}”（{stand}）找到，这类匹配此处只有 {percent} % 正确；请确认建筑物。</translation>
    </message>
    <message>
        <source>Several buildings have this address: {buildings}; choose one.</source>
        <translation>具有该地址的建筑物有多栋：{buildings}；请选择一栋。</translation>
    </message>
    <message>
        <source>Found by &apos;{tier}&apos;, of which only {percent} % are right here; confirm the building.</source>
        <translation>按“{tier}”找到，这类匹配此处只有 {percent} % 正确；请确认建筑物。</translation>
    </message>
    <message>
        <source>Addresses of which a person decided that they have no building: {addresses}.</source>
        <translation>经人工决定没有建筑物的地址：{addresses}。</translation>
    </message>
    <message>
        <source>Addresses: {addresses}. Matched to a building: {matched}; for review: {review}; unknown: {unknown}; rejected: {rejected}.</source>
        <translation>地址：{addresses}。匹配到建筑物：{matched}；待审核：{review}；未知：{unknown}；被拒绝：{rejected}。</translation>
    </message>
    <message>
        <source>The street or number is not known in this place.</source>
        <translation>该地方内没有已知的这条街道或门牌号。</translation>
    </message>
    <message>
        <source>Neither street nor place is known.</source>
        <translation>街道和地方均未知。</translation>
    </message>
    <message>
        <source>The street is named without its type, and streets that it may be have this number: {streets}; choose one or none.</source>
        <translation>街道名未写明类型，可能所指且有此门牌号的街道：{streets}；请选择其一或不选。</translation>
    </message>
    <message>
        <source>A street is spelt alike, and may be another one; confirm the building or choose none.</source>
        <translation>有一条街道写法相近，但可能是另一条；请确认建筑物或不选。</translation>
    </message>
    <message>
        <source>Streets that are spelt alike: {streets}; choose one or none.</source>
        <translation>拼写相近的街道：{streets}；请选择一条，或 none。</translation>
    </message>
    <message>
        <source>The number is not known; buildings that may have it by its neighbours: {buildings}; choose one.</source>
        <translation>门牌号未知；按相邻门牌号可能对应的建筑物：{buildings}；请选择一栋。</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>地址为空。</translation>
    </message>
    <message>
        <source>The address is &apos;{text}&apos;, which says that nobody knows it.</source>
        <translation>地址为“{text}”，表示无人知晓。</translation>
    </message>
    <message>
        <source>The field holds a formula of a spreadsheet; save the table with values.</source>
        <translation>该字段含有电子表格公式；请将表保存为数值。</translation>
    </message>
    <message>
        <source>The address has {letters} characters; no address has more than {most}. Split the field or mend the row.</source>
        <translation>地址有 {letters} 个字符；没有地址会超过 {most} 个。请拆分该字段或更正该行。</translation>
    </message>
    <message>
        <source>The address holds characters that could not be read; give the encoding of the file.</source>
        <translation>地址含有无法读取的字符；请指定文件的编码。</translation>
    </message>
    <message>
        <source>The address has no letters or digits.</source>
        <translation>地址没有字母或数字。</translation>
    </message>
    <message>
        <source>The profile is {profile}; choose one of {profiles}.</source>
        <translation>地址书写规则为 {profile}；请选择以下之一：{profiles}。</translation>
    </message>
    <message>
        <source>No parts of an address: {parts}.</source>
        <translation>不是地址的组成部分：{parts}。</translation>
    </message>
    <message>
        <source>The most people are {given}; give 1 or more.</source>
        <translation>最多人数为 {given}；请给出 1 或更大的数。</translation>
    </message>
    <message>
        <source>{name} is {value}; give a share from 0 to 1.</source>
        <translation>{name} 为 {value}；请给出 0 到 1 之间的比例。</translation>
    </message>
    <message>
        <source>Building in row {row} has no id; fill the field. It was left out.</source>
        <translation>第 {row} 行的建筑物没有 ID；请填写该字段。该行已略去。</translation>
    </message>
    <message>
        <source>Id {id} stands twice; give each building its own. The second was left out.</source>
        <translation>ID {id} 出现两次；请为每栋建筑物给出各自的 ID。第二个已略去。</translation>
    </message>
    <message>
        <source>Row {row} of &apos;{kind}&apos; has no code; fill the field. It was left out.</source>
        <translation>“{kind}”的第 {row} 行没有编码；请填写该字段。该行已略去。</translation>
    </message>
    <message>
        <source>Code {id} stands twice in &apos;{kind}&apos;; give each its own. The second was left out.</source>
        <translation>编码 {id} 在“{kind}”中出现两次；请各给一个编码。第二个已略去。</translation>
    </message>
    <message>
        <source>Building {code} has no usable geometry; draw it.</source>
        <translation>建筑物 {code} 没有可用的几何；请绘制。</translation>
    </message>
    <message>
        <source>Building {code} has {storeys} storeys in {height} m; correct the storeys or the height.</source>
        <translation>建筑物 {code} 在 {height} m 高度内有 {storeys} 层；请更正层数或高度。</translation>
    </message>
    <message>
        <source>Building {code} lies in no place; correct where it lies, or load its place.</source>
        <translation>建筑物 {code} 不在任何地方内；请更正其位置，或加载其所在的地方。</translation>
    </message>
    <message>
        <source>Several dwellings fit this address; complete it.</source>
        <translation>有多个住宅单元符合该地址；请补全地址。</translation>
    </message>
    <message>
        <source>Dwellings: {dwellings}. Group quarters: {quarters}. Addresses that name none: {without}.</source>
        <translation>住宅单元：{dwellings}。集体户：{quarters}。未指明住宅单元的地址：{without}。</translation>
    </message>
    <message>
        <source>The address names no dwelling: street or number is missing.</source>
        <translation>该地址未指明住宅单元：缺少街道或门牌号。</translation>
    </message>
    <message>
        <source>People in one dwelling: {people}, more than {most}; is a unit missing?</source>
        <translation>同一住宅单元中的人数：{people}，超过 {most}；是否缺少户室号？</translation>
    </message>
    <message>
        <source>No row names its block; choose the field with the address or id of the building.</source>
        <translation>没有任何一行给出楼栋；请选择含建筑物地址或 ID 的字段。</translation>
    </message>
    <message>
        <source>The block is missing.</source>
        <translation>缺少楼栋。</translation>
    </message>
    <message>
        <source>Blocks: {blocks}. Dwellings: {dwellings}. Blocks without dwellings: {empty}.</source>
        <translation>楼栋：{blocks}。住宅单元：{dwellings}。没有住宅单元的楼栋：{empty}。</translation>
    </message>
    <message>
        <source>Floor {floor} is above the roof: the building has {floors}.</source>
        <translation>楼层 {floor} 超出屋顶：该建筑物有 {floors} 层。</translation>
    </message>
    <message>
        <source>Dwellings listed: {listed}, more than the building has: {capacity}.</source>
        <translation>所列住宅单元：{listed}，超过该建筑物所有：{capacity}。</translation>
    </message>
    <message>
        <source>This dwelling is listed again.</source>
        <translation>该住宅单元重复列出。</translation>
    </message>
    <message>
        <source>Level {level} (&apos;{name}&apos;) has no rows.</source>
        <translation>第 {level} 级（“{name}”）没有任何行。</translation>
    </message>
    <message>
        <source>Level {level} (&apos;{name}&apos;): {text}</source>
        <translation>第 {level} 级（“{name}”）：{text}</translation>
    </message>
    <message>
        <source>Place {code} lies in no place of level {level}; correct where it lies, or its code.</source>
        <translation>地方 {code} 不在第 {level} 级的任何地方内；请更正其位置或编码。</translation>
    </message>
    <message>
        <source>Row {row} has no code that can be read; mend the field. It was left out.</source>
        <translation>第 {row} 行没有可读取的编码；请更正该字段。该行已略去。</translation>
    </message>
    <message>
        <source>Code {code} is &apos;{first}&apos; and &apos;{other}&apos;; give each its own. The second was left out.</source>
        <translation>编码 {code} 既是“{first}”又是“{other}”；请各给一个编码。第二个已略去。</translation>
    </message>
    <message>
        <source>Rows joined to one place by their code: {rows}.</source>
        <translation>按编码合并为一个地方的行：{rows}。</translation>
    </message>
    <message>
        <source>Place {code} has no usable geometry; draw it.</source>
        <translation>地方 {code} 没有可用的几何；请绘制。</translation>
    </message>
    <message>
        <source>Name &apos;{name}&apos; of place {code} lost letters; read the layer in its own encoding.</source>
        <translation>地方 {code} 的名称“{name}”丢失了字符；请按图层自身的编码读取。</translation>
    </message>
    <message>
        <source>Codes of level {level} begin with those above only where leading zeros are left out; the base keeps them as they are. Where a field lost its zeros, give it as text with them.</source>
        <translation>第 {level} 级的编码只有在略去前导零后才以上级编码开头；底座按原样保存编码。若某字段丢失了前导零，请以带零的文本给出。</translation>
    </message>
    <message>
        <source>Codes above level {level} are filled up with zeros; read without.</source>
        <translation>第 {level} 级以上的编码末尾补了零；已按去掉补零读取。</translation>
    </message>
    <message>
        <source>Code {code} begins with no code of level {level}, unlike the others; it was placed by overlap.</source>
        <translation>编码 {code} 不以第 {level} 级的任何编码开头，与其他编码不同；已按重叠归属。</translation>
    </message>
    <message>
        <source>Place {code} lies in {other}, not in {parent} as its code says; it was placed by its code.</source>
        <translation>地方 {code} 位于 {other} 内，而不在其编码所示的 {parent} 内；已按编码归属。</translation>
    </message>
    <message>
        <source>Codes of level {level} (&apos;{name}&apos;) do not begin with those above; places belong to what they overlap most.</source>
        <translation>第 {level} 级（“{name}”）的编码不以上级编码开头；各地方归属于重叠最多的上级。</translation>
    </message>
    <message>
        <source>Places {code} and {other} overlap; move the border of one.</source>
        <translation>地方 {code} 与 {other} 重叠；请移动其中一个的边界。</translation>
    </message>
    <message>
        <source>Place {code} has no place of level {level} in it; load those, or take it out.</source>
        <translation>地方 {code} 内没有第 {level} 级的地方；请加载，或将其移除。</translation>
    </message>
    <message>
        <source>Part of {code} is in no place of level {level}; draw the one it belongs to, or let a neighbour reach it.</source>
        <translation>{code} 的一部分不在第 {level} 级的任何地方内；请绘制其所属的地方，或扩展相邻地方。</translation>
    </message>
    <message>
        <source>Part of {code} lies outside of {parent}; cut it off, or correct the border of {parent}.</source>
        <translation>{code} 的一部分在 {parent} 之外；请裁去，或更正 {parent} 的边界。</translation>
    </message>
    <message>
        <source>The tolerance is {given} m; give 0 to {most} m.</source>
        <translation>容差为 {given} m；请给出 0 到 {most} m。</translation>
    </message>
    <message>
        <source>Slivers below the tolerance: {slivers}.</source>
        <translation>小于容差的碎片：{slivers}。</translation>
    </message>
    <message>
        <source>Level {level} (&apos;{name}&apos;) has fewer and larger places than the one above; give the levels from top to bottom.</source>
        <translation>第 {level} 级（“{name}”）的地方比上一级更少且更大；请从上到下给出各级。</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>楼层数</translation>
    </message>
    <message>
        <source>Addresses of buildings</source>
        <translation>建筑物的地址</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住于</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>登记于</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>工作于</translation>
    </message>
    <message>
        <source>Studies in</source>
        <translation>就读于</translation>
    </message>
    <message>
        <source>Located in</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Name of the level</source>
        <translation>级别名称</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>归属于</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>后继</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>住宅单元</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Rows that say so</source>
        <translation>印证的行数</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>查找方式</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>街道乡镇</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>弄巷</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>门牌号</translation>
    </message>
    <message>
        <source>Number to</source>
        <translation>门牌号止</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>单元（楼梯）</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>室</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>信箱</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Build population base: from layers to dwellings</source>
        <translation>构建人口底座：从图层到住宅单元</translation>
    </message>
    <message>
        <source>Makes a base and fills it with places, buildings, addresses and dwellings.</source>
        <translation>创建底座，并填入地方、建筑物、地址和住宅单元。</translation>
    </message>
    <message>
        <source>register,registry,household,housing database,boundary,geopackage,workflow</source>
        <translation>登记册,注册,住户,住房数据库,边界,geopackage,工作流</translation>
    </message>
    <message>
        <source>Builds a population base in one run, from layers to dwellings (Wu et al., 3.1):</source>
        <translation>一次运行构建人口底座，从图层到住宅单元（Wu 等，3.1）：</translation>
    </message>
    <message>
        <source>What goes in: layers of places, buildings and address points, a register with addresses, and a housing database where there is one.</source>
        <translation>输入：地方、建筑物和地址点图层，一个含地址的登记册，以及（如有）住房数据库。</translation>
    </message>
    <message>
        <source>What comes out: the base, and four lists to work through: flaws, addresses to review, doubts, and the rows.</source>
        <translation>输出：底座，以及四份需要处理的清单：缺陷、待审核地址、疑点和各行。</translation>
    </message>
    <message>
        <source>What to doubt: what these lists say. Run the steps one by one to mend something and go on.</source>
        <translation>注意：这些清单所列的内容。如需修正后继续，请逐步运行各步骤。</translation>
    </message>
    <message>
        <source>An empty base; places in levels, buildings and their floors.</source>
        <translation>空的底座；各级地方、建筑物及其楼层。</translation>
    </message>
    <message>
        <source>Known addresses, points in or at their buildings.</source>
        <translation>已知地址：位于建筑物内或旁边的点。</translation>
    </message>
    <message>
        <source>The addresses of a register, each matched to its building; and the dwellings that they name.</source>
        <translation>登记册的地址，各匹配到其建筑物；以及它们所指的住宅单元。</translation>
    </message>
    <message>
        <source>Base {path} cannot be written ({why}); nothing was changed.</source>
        <translation>底座 {path} 无法写入（{why}）；没有任何更改。</translation>
    </message>
    <message>
        <source>DATE {date} is before {later}, since when rows hold that would end; give a later date.</source>
        <translation>DATE {date} 早于 {later}，而将要终止的行自该日起有效；请给出更晚的日期。</translation>
    </message>
    <message>
        <source>Base {path} cannot be written; copy it to a place of your own, or get the rights.</source>
        <translation>底座 {path} 无法写入；请将其复制到您自己的位置，或获取权限。</translation>
    </message>
    <message>
        <source>{path} is no population base; choose one, or make one with &apos;Create population base&apos;.</source>
        <translation>{path} 不是人口底座；请选择人口底座，或用“创建人口底座”创建。</translation>
    </message>
    <message>
        <source>Base {path} is being edited or written in QGIS or another program ({why}); finish there, and run again.</source>
        <translation>底座 {path} 正在 QGIS 或其他程序中编辑或写入（{why}）；请在那里结束后重新运行。</translation>
    </message>
    <message>
        <source>Base {path} does not exist; make it with &apos;Create population base&apos;.</source>
        <translation>底座 {path} 不存在；请用“创建人口底座”创建。</translation>
    </message>
    <message>
        <source>Base {path} was made by a newer Doorstep (version {number} of its tables); update the plugin.</source>
        <translation>底座 {path} 由更新版本的 Doorstep 创建（表版本 {number}）；请更新插件。</translation>
    </message>
    <message>
        <source>{path} is no vault; choose another file, or a new one.</source>
        <translation>{path} 不是保险库；请选择其他文件，或新建一个。</translation>
    </message>
    <message>
        <source>The vault {path} cannot be written ({why}); choose another place.</source>
        <translation>保险库 {path} 无法写入（{why}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>BASE: {} cannot be written ({}); choose a place with room, and that you may write to.</source>
        <translation>BASE：无法写入 {}（{}）；请选择有足够空间且有写入权限的位置。</translation>
    </message>
    <message>
        <source>The base has no buildings, so no dwelling of the housing database has one; load buildings and known addresses, then run this again.</source>
        <translation>底座中没有建筑物，因此住房数据库中的住宅都没有对应的建筑物；请先载入建筑物和已知地址，然后重新运行。</translation>
    </message>
    <message>
        <source>Rows with a building that the base does not have: {rows}, such as row {examples}; their addresses are looked up.</source>
        <translation>建筑物不在底座中的行：{rows} 行，例如第 {examples} 行；将按其地址查找。</translation>
    </message>
    <message>
        <source>The base has no building of the id in this row.</source>
        <translation>底座中没有该行编号所指的建筑物。</translation>
    </message>
    <message>
        <source>The field holds a person or a telephone, and no address.</source>
        <translation>该字段只有人名或电话，没有地址。</translation>
    </message>
    <message>
        <source>Addresses with a person, telephone or e-mail in them: {rows}; these words were taken out and are kept nowhere. Names are not always known as such: keep them in fields of their own.</source>
        <translation>含有人名、电话或电子邮箱的地址：{rows} 行；这些内容已被剔除，不会保存在任何地方。人名并非总能识别，请将其放入单独的字段。</translation>
    </message>
    <message>
        <source>The address is that of group quarters but for a slip; is it one of these?</source>
        <translation>该地址与集体户的地址仅有一处笔误之差；是否属于该集体户？</translation>
    </message>
    <message>
        <source>{parameter}: field &apos;{field}&apos; does not hold {what} in most rows, such as row {examples}; choose another field. Nothing was changed.</source>
        <translation>{parameter}：字段“{field}”的多数行不是{what}，例如第 {examples} 行；请选择其他字段。未作任何更改。</translation>
    </message>
    <message>
        <source>Rows whose &apos;{field}&apos; tells neither a household nor group quarters: {rows}, such as row {examples}; their addresses decide.</source>
        <translation>字段“{field}”既未表明住户也未表明集体户的行：{rows} 行，例如第 {examples} 行；由其地址判定。</translation>
    </message>
    <message>
        <source>The code or id in row {row} is a formula, or has marks that nobody sees or digits of full width; other tables hardly name it so. Mend the field.</source>
        <translation>第 {row} 行的代码或编号是公式，或含有不可见字符或全角数字；其他表很难以此引用它。请修正该字段。</translation>
    </message>
    <message>
        <source>Table {table} of base {path} has two rows that hold for one thing, by their fid: {rows}; delete one of them, or give it an id of its own.</source>
        <translation>底座 {path} 的表 {table} 中同一对象有两行同时有效，fid 为：{rows}；请删除其中一行，或为其指定单独的编号。</translation>
    </message>
    <message>
        <source>Base {path} is damaged: {why} is missing or was changed by another program; go on with a copy, or make a new base.</source>
        <translation>底座 {path} 已损坏：{why} 缺失或被其他程序更改；请改用备份，或新建底座。</translation>
    </message>
    <message>
        <source>units or floors</source>
        <translation>单元或楼层</translation>
    </message>
    <message>
        <source>numbers of people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Review Doubtful Persons…</source>
        <translation>审核存疑人员…</translation>
    </message>
    <message>
        <source>Population Pyramid…</source>
        <translation>人口金字塔…</translation>
    </message>
    <message>
        <source>Review Doubtful Persons</source>
        <translation>审核存疑人员</translation>
    </message>
    <message>
        <source>Records of two registers that may be one person: you decide, by keyboard.</source>
        <translation>两个登记册中可能属于同一人的记录：由您用键盘判定。</translation>
    </message>
    <message>
        <source>Population Pyramid</source>
        <translation>人口金字塔</translation>
    </message>
    <message>
        <source>Persons of a base by age and sex: those registered, and those who are there.</source>
        <translation>底座中按年龄和性别统计的人员：登记的与实际在住的。</translation>
    </message>
    <message>
        <source>Population base:</source>
        <translation>人口底座：</translation>
    </message>
    <message>
        <source>Doubtful addresses</source>
        <translation>存疑地址</translation>
    </message>
    <message>
        <source>None of Them</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Show on Map</source>
        <translation>在地图上显示</translation>
    </message>
    <message>
        <source>The address, and known addresses of buildings</source>
        <translation>该地址与建筑的已知地址</translation>
    </message>
    <message>
        <source>Looking up the addresses of the vault…</source>
        <translation>正在查找保险库中的地址…</translation>
    </message>
    <message>
        <source>Building:</source>
        <translation>建筑：</translation>
    </message>
    <message>
        <source>No address of the vault is doubtful, or the base has no known addresses.</source>
        <translation>保险库中没有存疑地址，或底座没有已知地址。</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nearest known address</source>
        <translation>最接近的已知地址</translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation>记录最多者在前</translation>
    </message>
    <message>
        <source>Further buildings that are not listed: {}.</source>
        <translation>未列出的其他建筑：{}。</translation>
    </message>
    <message>
        <source>Decisions on addresses that could not be kept: {}. {}</source>
        <translation>未能保存的地址判定：{}。{}</translation>
    </message>
    <message>
        <source>Looking up the addresses of the vault: {} %</source>
        <translation>正在查找保险库中的地址：{} %</translation>
    </message>
    <message>
        <source>Decided ones too</source>
        <translation>包括已判定的</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表顺序</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>顺序：</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>{} of {} decided</source>
        <translation>已判定 {} / {}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Id number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>登记地址</translation>
    </message>
    <message>
        <source>Role in it</source>
        <translation>户内角色</translation>
    </message>
    <message>
        <source>On the record of</source>
        <translation>所附主记录</translation>
    </message>
    <message>
        <source>Code of the organisation</source>
        <translation>单位代码</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>单位地址</translation>
    </message>
    <message>
        <source>Relation to the organisation</source>
        <translation>与单位的关系</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Doubtful pairs</source>
        <translation>存疑记录对</translation>
    </message>
    <message>
        <source>Same Person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同人</translation>
    </message>
    <message>
        <source>The two records</source>
        <translation>两条记录</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>A record of this pair is no longer in its register; link again, and read the list anew.</source>
        <translation>该记录对中有一条记录已不在登记册中；请重新关联，再重新读取列表。</translation>
    </message>
    <message>
        <source>In the same household or family</source>
        <translation>同户或同家庭</translation>
    </message>
    <message>
        <source>Linked already with records of</source>
        <translation>已与下列登记册的记录关联</translation>
    </message>
    <message>
        <source>{source} · {record} · row {row}</source>
        <translation>{source} · {record} · 第 {row} 行</translation>
    </message>
    <message>
        <source>The surest first</source>
        <translation>把握最大者在前</translation>
    </message>
    <message>
        <source>The least sure first</source>
        <translation>把握最小者在前</translation>
    </message>
    <message>
        <source>What settles most first</source>
        <translation>牵涉最多者在前</translation>
    </message>
    <message>
        <source>No pair is doubtful. After the next import and &apos;Link persons&apos; there may be some.</source>
        <translation>没有存疑的记录对。下次导入并运行“关联人员”后可能会出现。</translation>
    </message>
    <message>
        <source>Other pairs of the same records</source>
        <translation>涉及相同记录的其他记录对</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>牵涉</translation>
    </message>
    <message>
        <source>Persons by age and sex</source>
        <translation>按年龄和性别统计的人员</translation>
    </message>
    <message>
        <source>Population pyramid</source>
        <translation>人口金字塔</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Whole base</source>
        <translation>整个底座</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>年龄组</translation>
    </message>
    <message>
        <source>Choose a population base: its persons are shown by age and sex.</source>
        <translation>请选择人口底座：将按年龄和性别显示其中的人员。</translation>
    </message>
    <message>
        <source>Nobody is registered or lives there on this day; link the registers, and run &apos;Attach persons&apos; before this.</source>
        <translation>该日期没有人在此登记或居住；请先关联登记册并运行“挂接人员”。</translation>
    </message>
    <message>
        <source>Men, registered</source>
        <translation>男，登记</translation>
    </message>
    <message>
        <source>Men
reg.</source>
        <translation>男
登记</translation>
    </message>
    <message>
        <source>Men, present</source>
        <translation>男，在住</translation>
    </message>
    <message>
        <source>Men
pres.</source>
        <translation>男
在住</translation>
    </message>
    <message>
        <source>Women, registered</source>
        <translation>女，登记</translation>
    </message>
    <message>
        <source>Women
reg.</source>
        <translation>女
登记</translation>
    </message>
    <message>
        <source>Women, present</source>
        <translation>女，在住</translation>
    </message>
    <message>
        <source>Women
pres.</source>
        <translation>女
在住</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Present: classified as stationary, permanent or mobile.</source>
        <translation>在住：归类为户籍常住、外来常住或流动。</translation>
    </message>
    <message>
        <source>Present: whoever has a current home here; run &apos;Classify residency&apos; to count those who are there.</source>
        <translation>在住：当前住所在此的人员；要统计实际在住人口，请运行“居住状态分类”。</translation>
    </message>
    <message>
        <source>single years</source>
        <translation>单岁</translation>
    </message>
    <message>
        <source>Without age, or neither man nor woman: {} registered, {} present.</source>
        <translation>年龄不明或性别非男非女：登记 {}，在住 {}。</translation>
    </message>
    <message>
        <source>Counts below {} are not shown.</source>
        <translation>小于 {} 的计数不显示。</translation>
    </message>
    <message>
        <source>in years of {}</source>
        <translation>每 {} 岁一组</translation>
    </message>
    <message>
        <source>Link Again…</source>
        <translation>重新关联…</translation>
    </message>
    <message>
        <source>Open &apos;Link persons&apos; with this base and vault: it takes what was decided.</source>
        <translation>用此底座和保险库打开“关联人员”：它会采用已作的判定。</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read what is doubtful and what was decided anew, by whoever did.</source>
        <translation>重新读取存疑项和任何人已作的判定。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>The vault is open: this page shows who people are.</source>
        <translation>保险库已打开：本页显示人员身份。</translation>
    </message>
    <message>
        <source>Choose a population base and its vault: here you decide what could not be linked for sure.</source>
        <translation>请选择人口底座及其保险库：在此判定无法确定关联的记录。</translation>
    </message>
    <message>
        <source>Choose the vault of this base: who somebody is, is only there.</source>
        <translation>请选择此底座的保险库：人员身份只保存在其中。</translation>
    </message>
    <message>
        <source>The vault has no records yet; run &apos;Import register&apos; for each register, then &apos;Link persons&apos;.</source>
        <translation>保险库中还没有记录；请对每个登记册运行“导入登记册”，再运行“关联人员”。</translation>
    </message>
    <message>
        <source>The records are not linked yet; run &apos;Link persons&apos;.</source>
        <translation>记录尚未关联；请运行“关联人员”。</translation>
    </message>
    <message>
        <source>Persons ({})</source>
        <translation>人员（{}）</translation>
    </message>
    <message>
        <source>Addresses ({})</source>
        <translation>地址（{}）</translation>
    </message>
    <message>
        <source>Population pyramid; the table below has its numbers</source>
        <translation>人口金字塔；下表列出其数字</translation>
    </message>
    <message>
        <source>persons; filled: present, outline: registered</source>
        <translation>人；填充：在住，轮廓：登记</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有不同</translation>
    </message>
    <message>
        <source>Different: {}</source>
        <translation>不同：{}</translation>
    </message>
    <message>
        <source>Persons attached to where they live: {attached}; not attached: {left}, of whom died: {died}. How: {how}.</source>
        <translation>已挂接居住地的人员：{attached}；未挂接：{left}，其中已死亡：{died}。方式：{how}。</translation>
    </message>
    <message>
        <source>Household cards with so many people that they are no family: {cards}.</source>
        <translation>人数过多而不视为家庭的户口簿：{cards}。</translation>
    </message>
    <message>
        <source>Why persons are not attached: {why}.</source>
        <translation>人员未挂接的原因：{why}。</translation>
    </message>
    <message>
        <source>Persons whose records lead to several places: {persons}; the best of these counts.</source>
        <translation>记录指向多处的人员：{persons}；取其中最优者。</translation>
    </message>
    <message>
        <source>Jobs and places to learn at an organisation whose building is not known: {posts}.</source>
        <translation>所在单位建筑物未知的就业和就学关系：{posts}。</translation>
    </message>
    <message>
        <source>The vault has no records of persons; run &apos;Import register&apos; first.</source>
        <translation>保险库中没有人员记录；请先运行“导入登记册”。</translation>
    </message>
    <message>
        <source>No record in the vault is linked to a person; run &apos;Link persons&apos; first.</source>
        <translation>保险库中没有记录关联到人员；请先运行“关联人员”。</translation>
    </message>
    <message>
        <source>Records that are linked to nobody, and left out: {records}; run &apos;Link persons&apos; again.</source>
        <translation>未关联到任何人而被略去的记录：{records}；请重新运行“关联人员”。</translation>
    </message>
    <message>
        <source>The vault is not encrypted: keep it on an encrypted disk, apart from the base and its copies.</source>
        <translation>保险库未加密：请放在加密磁盘上，并与底座及其副本分开保存。</translation>
    </message>
    <message>
        <source>DECISIONS: rows {row} and {other} contradict each other; keep one decision for each pair.</source>
        <translation>DECISIONS：第 {row} 行与第 {other} 行相互矛盾；每对记录只保留一个判定。</translation>
    </message>
    <message>
        <source>Decisions taken over: {new}. Decided before in the same way: {kept}; in another way, which no longer counts: {ended}.</source>
        <translation>已采用的判定：{new}。先前已作相同判定：{kept}；先前判定不同、现不再有效：{ended}。</translation>
    </message>
    <message>
        <source>DECISIONS: row {row} says &apos;different&apos; of two records that other decisions, in this table or before, make one person; correct one of them.</source>
        <translation>DECISIONS：第 {row} 行判定两条记录为 different，而本表或先前的其他判定使其成为同一人；请更正其中之一。</translation>
    </message>
    <message>
        <source>Row {row} of &apos;{source}&apos; and row {other_row} of &apos;{other}&apos; are decided to be different persons, and other decisions make them one; take one of these back on the review page, or decide anew in DECISIONS. Such pairs: {pairs}.</source>
        <translation>“{source}”第 {row} 行与“{other}”第 {other_row} 行已判定为不同的人，而其他判定使其成为同一人；请在审核页撤回其中一项判定，或在 DECISIONS 中重新判定。此类记录对：{pairs}。</translation>
    </message>
    <message>
        <source>DECISIONS: none of its pairs of records is in the vault; give the table to review of a run on this base.</source>
        <translation>DECISIONS：表中没有一对记录在保险库中；请提供在此底座上运行得到的待审核表。</translation>
    </message>
    <message>
        <source>DECISIONS: rows left out, of which the vault lacks a record or both are one: {rows}, such as row {examples}.</source>
        <translation>DECISIONS：因保险库中缺少其记录或两条记录相同而略去的行数：{rows}，例如第 {examples} 行。</translation>
    </message>
    <message>
        <source>DECISIONS: row {row} says neither &apos;same&apos; nor &apos;different&apos;; write one of these, or leave it empty.</source>
        <translation>DECISIONS：第 {row} 行既不是 same 也不是 different；请填写其中之一，或留空。</translation>
    </message>
    <message>
        <source>Attach persons</source>
        <translation>挂接人员</translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>未挂接人员</translation>
    </message>
    <message>
        <source>Attaches the persons of a population base to its space by what their records say (Wu et al., 3.2.1).</source>
        <translation>依据各登记册的记录，将人口底座中的人员挂接到空间（Wu 等，3.2.1）。</translation>
    </message>
    <message>
        <source>What goes in: the base with buildings and known addresses, registers that are imported, persons that are linked. Without known addresses, persons are attached to dwellings without a building.</source>
        <translation>输入：带建筑物和已知地址的底座、已导入的登记册、已关联的人员。没有已知地址时，人员挂接到没有建筑物的住宅单元。</translation>
    </message>
    <message>
        <source>What comes out: relations lives_in, registered_in, works_in, studies_in and family_of in the base, dwellings and organisations that only registers name, and a table of everybody who lives in no dwelling, with the reason.</source>
        <translation>输出：底座中的关系 lives_in、registered_in、works_in、studies_in 和 family_of，仅由登记册提及的住宅单元和单位，以及未挂接到任何住宅单元的人员及其原因的表。</translation>
    </message>
    <message>
        <source>Which address counts, in this order:</source>
        <translation>采用哪个地址，按以下顺序：</translation>
    </message>
    <message>
        <source>What to know:</source>
        <translation>须知：</translation>
    </message>
    <message>
        <source>Everybody who lives in no dwelling of the base, and addresses of registration that lead nowhere.</source>
        <translation>未居住在底座任何住宅单元中的所有人员，以及无法定位的登记地址。</translation>
    </message>
    <message>
        <source>one that leads to a dwelling or building;</source>
        <translation>能找到住宅单元或建筑物的地址优先；</translation>
    </message>
    <message>
        <source>the person&apos;s own, before that of somebody else in the same row, such as of a tax return;</source>
        <translation>本人的地址优先于同一行中他人的地址（如报税表）;</translation>
    </message>
    <message>
        <source>that of the register with the best priority for addresses (5 where none is set);</source>
        <translation>地址优先级最高的登记册（未设置时为 5）;</translation>
    </message>
    <message>
        <source>of a register of residence before one of registration, before all others;</source>
        <translation>居住类登记册优先于户籍类，再优先于其他；</translation>
    </message>
    <message>
        <source>the one found most surely; the later one; the first register by name.</source>
        <translation>匹配最可靠者；日期较晚者；按名称排在前面的登记册。</translation>
    </message>
    <message>
        <source>Each person lives in one place at a time. What begins after the date does not count yet.</source>
        <translation>每个人同一时间只居住在一处。日期之后开始的尚不计入。</translation>
    </message>
    <message>
        <source>Of a register of registrations with one address, that is the address of registration as well.</source>
        <translation>户籍类登记册只有一个地址时，该地址也是登记地址。</translation>
    </message>
    <message>
        <source>Who died on the date or before is attached to nothing, and is listed as one who died.</source>
        <translation>在该日期或之前死亡的人不再挂接，并列为已死亡。</translation>
    </message>
    <message>
        <source>The household of a dwelling is all of its people; group quarters and blocks have none. Family is another thing: people of one row, or of one household card with up to 20 people.</source>
        <translation>住宅单元的住户是其全部居住者；集体户和整栋记录没有住户。家庭是另一回事：同一行的人，或不超过 20 人的同一户口簿上的人。</translation>
    </message>
    <message>
        <source>An organisation is known by its code, else by name and address; only its name is kept in clear.</source>
        <translation>单位按代码识别，否则按名称和地址识别；明文只保留其名称。</translation>
    </message>
    <message>
        <source>Persons attached to where they live</source>
        <translation>已挂接居住地的人员</translation>
    </message>
    <message>
        <source>Persons who are not attached</source>
        <translation>未挂接的人员</translation>
    </message>
    <message>
        <source>Of these, persons who died</source>
        <translation>其中已死亡的人员</translation>
    </message>
    <message>
        <source>Persons attached to where they are registered</source>
        <translation>已挂接登记地的人员</translation>
    </message>
    <message>
        <source>Persons whose dwelling has no known building</source>
        <translation>住宅单元没有已知建筑物的人员</translation>
    </message>
    <message>
        <source>Persons with several addresses</source>
        <translation>有多个地址的人员</translation>
    </message>
    <message>
        <source>Dwellings in which a household lives</source>
        <translation>有住户居住的住宅单元</translation>
    </message>
    <message>
        <source>Dwellings that only registers name</source>
        <translation>仅由登记册提及的住宅单元</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>就业关系</translation>
    </message>
    <message>
        <source>Places to learn</source>
        <translation>就学关系</translation>
    </message>
    <message>
        <source>Jobs and places to learn without a known building</source>
        <translation>没有已知建筑物的就业和就学关系</translation>
    </message>
    <message>
        <source>Relations of family</source>
        <translation>家庭关系</translation>
    </message>
    <message>
        <source>Classify residency</source>
        <translation>居住状态分类</translation>
    </message>
    <message>
        <source>Tells who lives here, who is only registered, and for how long, with a reason for each person.</source>
        <translation>判定谁在本地居住、谁仅在本地登记、居住多久，并给出每个人的理由。</translation>
    </message>
    <message>
        <source>resident,stationary,permanent,mobile,outflow,floating population,de facto,de jure,signs of life</source>
        <translation>居民,常住,户籍,暂住,流动人口,流出,实有人口,户籍人口,活动迹象</translation>
    </message>
    <message>
        <source>Months until permanent</source>
        <translation>转为常住所需月数</translation>
    </message>
    <message>
        <source>Calendar months of residence: 6 as in China and in the paper, 12 as UN and EU count.</source>
        <translation>居住的日历月数：中国及论文为 6，联合国与欧盟为 12。</translation>
    </message>
    <message>
        <source>Sources of signs of life</source>
        <translation>活动迹象的来源</translation>
    </message>
    <message>
        <source>Names of registers whose word is taken that somebody is there, separated by semicolons. Empty: all of residents and of activities.</source>
        <translation>以其说法认定某人在本地的登记册名称，以分号分隔。留空：所有居住类和活动类登记册。</translation>
    </message>
    <message>
        <source>Period of signs of life [days]</source>
        <translation>活动迹象的时间范围 [天]</translation>
    </message>
    <message>
        <source>Signs count from so many days before DATE up to DATE, both included.</source>
        <translation>从 DATE 之前若干天到 DATE 的迹象有效，首尾两天均计入。</translation>
    </message>
    <message>
        <source>Signs of the family</source>
        <translation>家庭成员的迹象</translation>
    </message>
    <message>
        <source>Whether somebody without a sign of life is there where their family has one.</source>
        <translation>本人没有活动迹象而家庭成员有时，是否认定其在本地。</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>居住状态</translation>
    </message>
    <message>
        <source>Coverage by age</source>
        <translation>分年龄覆盖情况</translation>
    </message>
    <message>
        <source>Gives each living person of a population base one class and one reason, as Wu et al. (4.2) do.</source>
        <translation>按 Wu 等（4.2）的方法，为人口底座中每个在世人员给出一个类别和一个理由。</translation>
    </message>
    <message>
        <source>Lives here: is listed as living here by a source of residents; or has a sign of life in the period, and a home or a registration here. A home by any other register is not enough: registers keep people who are gone.</source>
        <translation>在本地居住：被居住类来源列为本地居民；或在时间范围内有活动迹象，且在本地有住所或登记。仅由其他登记册给出的住所不足为据：登记册会保留已离开的人。</translation>
    </message>
    <message>
        <source>Registered here: has a registered address here, or a record in a register of registration. Here is the area of the base, not the same dwelling.</source>
        <translation>在本地登记：在本地有登记地址，或在登记类登记册中有记录。“本地”指底座的范围，而不是同一住宅单元。</translation>
    </message>
    <message>
        <source>Arrival is the day from which on the home holds; homes one after the other are one stay. Months are calendar months.</source>
        <translation>到达日期是住所开始有效的日期；前后相接的住所算作一次居住。月数按日历月计算。</translation>
    </message>
    <message>
        <source>What comes out: a table of persons; the classes as tags of family 1 in the base; counts; coverage by age.</source>
        <translation>输出：人员表；底座中第 1 类标签形式的类别；计数；分年龄覆盖情况。</translation>
    </message>
    <message>
        <source>count for nobody</source>
        <translation>对任何人都不计</translation>
    </message>
    <message>
        <source>count for children under 18</source>
        <translation>对 18 岁以下儿童计入</translation>
    </message>
    <message>
        <source>count for everybody</source>
        <translation>对所有人计入</translation>
    </message>
    <message>
        <source>A row per living person: class and reason.</source>
        <translation>每个在世人员一行：类别和理由。</translation>
    </message>
    <message>
        <source>A row per five years of age: persons of record, with a sign of life, by class.</source>
        <translation>每五岁一行：在册人数、有活动迹象的人数、各类人数。</translation>
    </message>
    <message>
        <source>Stationary: lives here and is registered here.</source>
        <translation>本地户籍常住：在本地居住并在本地登记。</translation>
    </message>
    <message>
        <source>Permanent, mobile: lives here, is registered elsewhere, and arrived at least MONTHS ago, or later.</source>
        <translation>常住、流动：在本地居住而登记在别处，到达至少 MONTHS 个月，或更晚到达。</translation>
    </message>
    <message>
        <source>Outflow: is registered here and does not live here.</source>
        <translation>流出：在本地登记而不在本地居住。</translation>
    </message>
    <message>
        <source>Undetermined: all others, such as those whose arrival is unknown.</source>
        <translation>未定：其余所有人，例如到达日期未知者。</translation>
    </message>
    <message>
        <source>Who leaves no records counts as gone: look at the old and at children in the table of coverage.</source>
        <translation>没有留下记录的人被视为已离开：请在覆盖情况表中查看老年人和儿童。</translation>
    </message>
    <message>
        <source>Where no register is one of residents or activities, all homes are taken at their word.</source>
        <translation>没有任何居住类或活动类登记册时，所有住所均按其所述采信。</translation>
    </message>
    <message>
        <source>Expected persons take sources for independent; they are for comparison, and decide nothing.</source>
        <translation>预期人数假定各来源相互独立；仅供比较，不参与任何判定。</translation>
    </message>
    <message>
        <source>Stationary</source>
        <translation>本地户籍常住</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>常住</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>流动</translation>
    </message>
    <message>
        <source>Outflow</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Living persons</source>
        <translation>在世人员</translation>
    </message>
    <message>
        <source>Dead by the date</source>
        <translation>截至该日期已死亡</translation>
    </message>
    <message>
        <source>Not born by the date</source>
        <translation>截至该日期尚未出生</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>What else the base is to know, in clear, such as schooling or pension. No names, numbers, telephones, addresses.</source>
        <translation>底座还应以明文知道什么，如学历或养老金。不得有姓名、号码、电话、地址。</translation>
    </message>
    <message>
        <source>Import register</source>
        <translation>导入登记册</translation>
    </message>
    <message>
        <source>Takes the records of a register into the vault, and lists the rows that are none, with reasons.</source>
        <translation>把登记册的记录收入保险库，并列出不是记录的行及原因。</translation>
    </message>
    <message>
        <source>person,population register,census,police,health,insurance,school,staging,etl,source</source>
        <translation>人员,人口登记,普查,公安,卫生,社保,学校,暂存,来源</translation>
    </message>
    <message>
        <source>A table with a row per person, job or event.</source>
        <translation>每人、每份工作或每个事件一行的表。</translation>
    </message>
    <message>
        <source>The same each time. Empty: the table&apos;s.</source>
        <translation>每次相同。留空：表名。</translation>
    </message>
    <message>
        <source>Id of the row</source>
        <translation>行标识</translation>
    </message>
    <message>
        <source>Different in each row, and the same in the next file.</source>
        <translation>每行不同，且在下一份文件中相同。</translation>
    </message>
    <message>
        <source>Id of the person</source>
        <translation>人员证件号</translation>
    </message>
    <message>
        <source>Such as a social security or identity card number.</source>
        <translation>如社会保障号或身份证号。</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Where one field has it: &apos;Given Surname&apos; or &apos;Surname, Given&apos;, or a Chinese name.</source>
        <translation>姓名在一个字段中时：“名 姓”或“姓，名”，或中文姓名。</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Form of the day of birth</source>
        <translation>出生日期的格式</translation>
    </message>
    <message>
        <source>Such as YYYY-MM-DD, MM/DD/YYYY or DD.MM.YYYY. Empty: it is found.</source>
        <translation>如 YYYY-MM-DD、MM/DD/YYYY 或 DD.MM.YYYY。留空：自动识别。</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>户口簿</translation>
    </message>
    <message>
        <source>Number of the card or family that the person is on.</source>
        <translation>此人所在户口簿或家庭的编号。</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>What the person is to the head of that household.</source>
        <translation>此人与户主的关系。</translation>
    </message>
    <message>
        <source>Such as a credit code or a number of an employer or school.</source>
        <translation>如统一社会信用代码，或用人单位、学校的编号。</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>The person there</source>
        <translation>此人在该单位</translation>
    </message>
    <message>
        <source>From when on it holds, or the day of the event.</source>
        <translation>自何时起有效，或事件发生日。</translation>
    </message>
    <message>
        <source>Form of since</source>
        <translation>起始日期的格式</translation>
    </message>
    <message>
        <source>As of the day of birth. Empty: the same, or it is found.</source>
        <translation>同出生日期。留空：相同，或自动识别。</translation>
    </message>
    <message>
        <source>What happened, such as birth, move or death. A death ends a life.</source>
        <translation>发生了什么，如出生、迁移或死亡。死亡终止生命。</translation>
    </message>
    <message>
        <source>Relatives in the same row</source>
        <translation>同一行中的亲属</translation>
    </message>
    <message>
        <source>Prefixes of their fields, such as spouse;dependent_1, or the fields themselves, such as spouse: given=SP_FIRST, id=SP_SSN. Empty: they are found; none: no relatives.</source>
        <translation>其字段的前缀，如 spouse;dependent_1，或字段本身，如 spouse: given=SP_FIRST, id=SP_SSN。留空：自动识别；none：没有亲属。</translation>
    </message>
    <message>
        <source>What the register knows</source>
        <translation>登记册所知</translation>
    </message>
    <message>
        <source>By it, residents are told from people who are only registered.</source>
        <translation>据此区分居住者与仅登记者。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Office whose register it is.</source>
        <translation>登记册所属部门。</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Law or decision that allows this use.</source>
        <translation>允许此项使用的法律或决定。</translation>
    </message>
    <message>
        <source>Renewed every [days]</source>
        <translation>更新周期 [天]</translation>
    </message>
    <message>
        <source>How often the register is renewed.</source>
        <translation>登记册多久更新一次。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Of a text file, such as GB18030 or ISO-8859-1. Empty: as the layer says.</source>
        <translation>文本文件的编码，如 GB18030 或 ISO-8859-1。留空：按图层。</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Fields taken as unknown</source>
        <translation>按未知处理的字段</translation>
    </message>
    <message>
        <source>Takes the records of one register of persons into the vault of a population base.</source>
        <translation>把一份人员登记册的记录收入人口底座的保险库。</translation>
    </message>
    <message>
        <source>What goes in: a table with a row for each person, job or event; which field is what; whose register it is, what it may be used for, how often it is renewed, and how far each of its fields is believed.</source>
        <translation>输入：每人、每份工作或每个事件一行的表；各字段的含义；登记册属于谁、可作何用、多久更新，以及各字段的可信程度。</translation>
    </message>
    <message>
        <source>What comes out: records in the vault, the source in the base, and a table of rejected rows with reasons. Rejected and accepted rows are all rows. Names, ids and addresses are in the vault only; attributes are in the base.</source>
        <translation>输出：保险库中的记录、底座中的来源，以及被拒绝行及原因的表。被拒绝与接受的行合计为全部行。姓名、证件号和地址只在保险库中；属性在底座中。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>就读</translation>
    </message>
    <message>
        <source>Neither, such as a client</source>
        <translation>都不是，如服务对象</translation>
    </message>
    <message>
        <source>As its fields say</source>
        <translation>按其字段</translation>
    </message>
    <message>
        <source>Who is registered here</source>
        <translation>谁在此登记</translation>
    </message>
    <message>
        <source>Who lives here</source>
        <translation>谁住在这里</translation>
    </message>
    <message>
        <source>Signs of life, such as work or health</source>
        <translation>生命迹象，如工作或就医</translation>
    </message>
    <message>
        <source>Row, field and reason, without values; as many rows as are rejected.</source>
        <translation>行号、字段和原因，不含取值；行数等于被拒绝的行数。</translation>
    </message>
    <message>
        <source>Row, field and reason, without values: the row is a record, and only this field is unknown.</source>
        <translation>行号、字段和原因，不含取值：该行作为记录保留，只有此字段按未知处理。</translation>
    </message>
    <message>
        <source>The same file again changes nothing. Of a newer file of the same source, what is gone or different ends.</source>
        <translation>再次导入同一文件不改变任何内容。同一来源的新文件会终止消失或不同的内容。</translation>
    </message>
    <message>
        <source>Dates: one form for a column. It is found where only one fits; else say it, such as MM/DD/YYYY.</source>
        <translation>日期：每列一种格式。只有一种符合时自动识别；否则请说明，如 MM/DD/YYYY。</translation>
    </message>
    <message>
        <source>What cannot be, such as 30 February, a birth to come or before 1850, or stands for an unknown one, such as 1900-01-01 or the id 000000000, is unknown: the row is taken, and the field listed as kept.</source>
        <translation>不可能的内容，如 2 月 30 日、将来或 1850 年以前的出生，或代表未知的内容，如 1900-01-01 或证件号 000000000，按未知处理：该行被接受，该字段列为保留。</translation>
    </message>
    <message>
        <source>Of two rows with one id that say different things, the first is kept and the other rejected.</source>
        <translation>两行标识相同而内容不同时，保留第一行，拒绝另一行。</translation>
    </message>
    <message>
        <source>Codes of the sex: 1 male, 2 female, 0 and 9 unknown. Letters are read together: h and m, h and f.</source>
        <translation>性别代码：1 男，2 女，0 和 9 未知。字母合在一起读：h 与 m，h 与 f。</translation>
    </message>
    <message>
        <source>Fields such as spouse_first_name beside first_name are further persons, with records of their own.</source>
        <translation>与 first_name 并列的 spouse_first_name 等字段是其他人员，有各自的记录。</translation>
    </message>
    <message>
        <source>A register without ids of its rows is told apart by what it says: a changed row is a new one.</source>
        <translation>没有行标识的登记册按内容区分：改变的行是新的行。</translation>
    </message>
    <message>
        <source>A definition is a JSON file with these parameters, such as {&quot;SURNAME_FIELD&quot;: &quot;name&quot;}; what is chosen here counts more.</source>
        <translation>定义是含这些参数的 JSON 文件，如 {&quot;SURNAME_FIELD&quot;: &quot;name&quot;}；此处所选优先。</translation>
    </message>
    <message>
        <source>Accepted rows</source>
        <translation>接受的行</translation>
    </message>
    <message>
        <source>Records added</source>
        <translation>新增的记录</translation>
    </message>
    <message>
        <source>Records ended</source>
        <translation>终止的记录</translation>
    </message>
    <message>
        <source>Link persons</source>
        <translation>关联人员</translation>
    </message>
    <message>
        <source>Finds which records of several registers are of one person, and what is known of each person.</source>
        <translation>找出多个登记册中属于同一人的记录，并汇总每个人的已知信息。</translation>
    </message>
    <message>
        <source>record linkage,deduplicate,match,register,identity,entity resolution,conflict,pseudonym</source>
        <translation>记录关联,去重,匹配,登记册,身份,实体解析,冲突,假名</translation>
    </message>
    <message>
        <source>Pairs that a person has to decide. It has no names.</source>
        <translation>需要人工判定的记录对。表中没有姓名。</translation>
    </message>
    <message>
        <source>Registers with several records a person</source>
        <translation>一人可有多条记录的登记册</translation>
    </message>
    <message>
        <source>Names of registers in which a person may stand several times, such as one with a row for each job, separated by semicolons. In all others a person stands once.</source>
        <translation>一人可多次出现的登记册名称，例如每份工作一行的登记册，用分号分隔。在其他登记册中一人只出现一次。</translation>
    </message>
    <message>
        <source>The table to review of an earlier run, with &apos;decision&apos; filled in: &apos;same&apos; or &apos;different&apos;.</source>
        <translation>先前运行得到的待审核表，其中 decision 列已填写 same 或 different。</translation>
    </message>
    <message>
        <source>Link from</source>
        <translation>关联下限</translation>
    </message>
    <message>
        <source>How sure a pair has to be to be linked without review.</source>
        <translation>一对记录无需审核即可关联所需的确信度。</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>审核下限</translation>
    </message>
    <message>
        <source>Pairs that are less sure are not one person, and nobody is asked.</source>
        <translation>确信度更低的记录对视为不同人，不再询问。</translation>
    </message>
    <message>
        <source>Linked records</source>
        <translation>已关联的记录</translation>
    </message>
    <message>
        <source>Finds which records of the registers that were imported are of one person, and puts the persons into the base.</source>
        <translation>找出已导入的各登记册中属于同一人的记录，并将这些人员写入底座。</translation>
    </message>
    <message>
        <source>What goes in: the base, and its vault with the records of all registers.</source>
        <translation>输入：底座，以及存有所有登记册记录的保险库。</translation>
    </message>
    <message>
        <source>Records are linked in tiers: the same number with name or birth, the same birth and name, and so on; then by a model that weighs what agrees and what differs. In a register a person stands once, unless it is named as one with several.</source>
        <translation>记录按层级关联：证件号相同且姓名或出生日期相同，出生日期与姓名相同，等等；其余由模型权衡一致与不一致之处。一人在一个登记册中只出现一次，除非该登记册被指定为可有多条记录。</translation>
    </message>
    <message>
        <source>Where sources differ, the priority of the source for that field decides; then more sources, the later record, the name of the source. Unknown never beats known.</source>
        <translation>各来源不一致时，由来源对该字段的优先级决定；其次取更多来源支持者、较晚的记录、来源名称靠前者。未知绝不取代已知。</translation>
    </message>
    <message>
        <source>Fill in &apos;decision&apos; in the table to review, &apos;same&apos; or &apos;different&apos;, and give it to a run: the vault keeps it, and no later run undoes it. A person keeps the id in later runs.</source>
        <translation>在待审核表的 decision 列填写 same 或 different，再交给一次运行：保险库保存该判定，以后的运行不会撤销。人员编号在以后的运行中保持不变。</translation>
    </message>
    <message>
        <source>What to doubt: twins, namesakes and people who moved and changed their name; look at the table to review.</source>
        <translation>值得怀疑之处：双胞胎、同名者，以及既搬家又改名的人；请查看待审核表。</translation>
    </message>
    <message>
        <source>Each record with its person, without names.</source>
        <translation>每条记录及其人员，不含姓名。</translation>
    </message>
    <message>
        <source>Each record with its person. The base knows persons by an id that only the vault can trace back.</source>
        <translation>每条记录及其人员。底座以编号识别人员，只有保险库能够追溯该编号。</translation>
    </message>
    <message>
        <source>Of each person sex, year of birth, ethnicity, day of death and attributes, each by the source that knows it best.</source>
        <translation>每个人的性别、出生年份、民族、死亡日期和属性，均取自最了解该项的来源。</translation>
    </message>
    <message>
        <source>What other sources say differently, and when and where a person was seen.</source>
        <translation>其他来源的不同说法，以及人员在何时、何登记册中出现过。</translation>
    </message>
    <message>
        <source>A table to review: pairs of records that may be one person, with the fields that agree and differ.</source>
        <translation>待审核表：可能属于同一人的记录对，以及一致和不一致的字段。</translation>
    </message>
    <message>
        <source>Records that share a person with another one</source>
        <translation>与其他记录同属一人的记录</translation>
    </message>
    <message>
        <source>Pairs to review</source>
        <translation>待审核的记录对</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>A table of your own; empty: the one that comes with Doorstep, resources/registers/tag_rules.csv.</source>
        <translation>自备的表；留空：Doorstep 自带的 resources/registers/tag_rules.csv。</translation>
    </message>
    <message>
        <source>Tag persons</source>
        <translation>人员标签</translation>
    </message>
    <message>
        <source>Gives persons tags by rules: basic ones, families of the office&apos;s own, and special ones that expire.</source>
        <translation>按规则为人员打标签：基本标签、机构自定的类别，以及有期限的专项标签。</translation>
    </message>
    <message>
        <source>label,portrait,profile,group,1+9+X,rule,expression,attribute</source>
        <translation>标签,画像,人群,1+9+X,规则,表达式,属性</translation>
    </message>
    <message>
        <source>Gives the living persons of a population base tags by rules, as Wu et al. (3.2.2) do in their system 1 + 9 + X.</source>
        <translation>按 Wu 等（3.2.2）的 1 + 9 + X 体系，用规则为人口底座中的在世人员打标签。</translation>
    </message>
    <message>
        <source>What goes in: a CSV with family, tag and expression, and where wanted value, source, purpose, basis and expires. An expression with a value gives it to whom it is true for; without a value, what it says is the value.</source>
        <translation>输入：CSV，含 family、tag、expression，需要时含 value、source、purpose、basis、expires。有 value 的表达式把该值给予使其为真的人；没有 value 时，表达式的结果就是值。</translation>
    </message>
    <message>
        <source>Families:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>Expressions have the syntax of QGIS. Functions that read files, layers, variables, this computer or the hour are refused.</source>
        <translation>表达式采用 QGIS 语法。读取文件、图层、变量、本机信息或当前时间的函数会被拒绝。</translation>
    </message>
    <message>
        <source>What comes out: a table of tags; the tags in the base. Tags that no rule gives any longer end.</source>
        <translation>输出：标签表；底座中的标签。不再由任何规则给出的标签将终止。</translation>
    </message>
    <message>
        <source>What to doubt: where an expression is NULL, something is unknown, and there is no tag; the log counts them.</source>
        <translation>需要存疑之处：表达式为 NULL 表示有未知内容，不给标签；日志会计数。</translation>
    </message>
    <message>
        <source>A row per person and tag.</source>
        <translation>每个人员每个标签一行。</translation>
    </message>
    <message>
        <source>1: what everybody has, such as sex, age group, ethnicity, whether they live and are registered here.</source>
        <translation>1：人人都有的，如性别、年龄组、民族、是否在本地居住和登记。</translation>
    </message>
    <message>
        <source>Nine dimensions of life. The paper names six; the table is the office&apos;s own, and no standard is claimed.</source>
        <translation>九个生活维度。论文列出了六个；该表由机构自定，不声称是任何标准。</translation>
    </message>
    <message>
        <source>X: for a purpose, on a legal basis, until a day; a rule without these is refused.</source>
        <translation>X：为某一目的、依据某一法律、到某日为止；缺少这些的规则会被拒绝。</translation>
    </message>
    <message>
        <source>Expressions that are unknown</source>
        <translation>结果未知的表达式</translation>
    </message>
    <message>
        <source>Expired tags that ended</source>
        <translation>已终止的过期标签</translation>
    </message>
    <message>
        <source>Undo a batch</source>
        <translation>撤销一个批次</translation>
    </message>
    <message>
        <source>Takes the last run on a population base back, so that its rows are those from before.</source>
        <translation>撤销对人口底座的最近一次运行，使各行恢复原状。</translation>
    </message>
    <message>
        <source>Number in the list of batches (table change_batch), for safety; it has to be the last. 0: the last.</source>
        <translation>批次列表（表 change_batch）中的编号，用于核对；必须是最后一个。0：最后一个。</translation>
    </message>
    <message>
        <source>Takes back what the last run that changed a population base did: one run is one batch.</source>
        <translation>撤销最近一次改动人口底座的运行：一次运行即一个批次。</translation>
    </message>
    <message>
        <source>What goes in: the base; its vault where the batch changed that as well, as importing, linking and deciding do.</source>
        <translation>输入：底座；若该批次也改动了保险库（如导入、关联、判定），还需保险库。</translation>
    </message>
    <message>
        <source>What comes out: the base, and its vault, with the same rows as before the batch. The list of batches keeps it, marked as undone.</source>
        <translation>输出：底座及其保险库，各行与该批次之前相同。批次列表保留该批次，并标为已撤销。</translation>
    </message>
    <message>
        <source>Batches are undone from the last to the first: run this several times.</source>
        <translation>批次按从后到前的顺序撤销：可多次运行本算法。</translation>
    </message>
    <message>
        <source>What was decided on the review page belongs to no batch; take it back there.</source>
        <translation>在审核页上作出的判定不属于任何批次；请在该页撤回。</translation>
    </message>
    <message>
        <source>Batches of a base that was made anew with the same vault cannot be undone.</source>
        <translation>用同一保险库重建的底座，其以前的批次不能撤销。</translation>
    </message>
    <message>
        <source>Undone batch</source>
        <translation>已撤销的批次</translation>
    </message>
    <message>
        <source>RULES, line {line}: the expression cannot be read ({why}).</source>
        <translation>RULES 第 {line} 行：表达式无法读取（{why}）。</translation>
    </message>
    <message>
        <source>RULES, line {line}: the expression uses {what}, which is not allowed: a tag may hang on columns of persons only, and not on files, layers, variables, this computer, the hour or chance.</source>
        <translation>RULES 第 {line} 行：表达式使用了不允许的 {what}：标签只能取决于人员的列，不能取决于文件、图层、变量、本机、时间或随机数。</translation>
    </message>
    <message>
        <source>RULES, line {line}: there is no column &apos;{name}&apos;; there are: {columns}.</source>
        <translation>RULES 第 {line} 行：没有名为“{name}”的列；现有：{columns}。</translation>
    </message>
    <message>
        <source>MANY_PER_PERSON names &apos;{}&apos;, which is no register of this base; it has: {}.</source>
        <translation>MANY_PER_PERSON 中的“{}”不是此底座的登记册；现有登记册：{}。</translation>
    </message>
    <message>
        <source>Records by register: {listed}. Persons: {persons}.</source>
        <translation>各登记册的记录数：{listed}。人数：{persons}。</translation>
    </message>
    <message>
        <source>Values that differ, by field, register that counts and the other: {listed}.</source>
        <translation>不一致的取值（字段、采用的登记册 – 另一登记册）：{listed}。</translation>
    </message>
    <message>
        <source>Records of this source that end, because the file has them no longer: {gone} of {there}. If it is the file of another register, undo the batch and give it another name.</source>
        <translation>因文件中已没有而终止的本来源记录：{there} 条中的 {gone} 条。如果这是另一登记册的文件，请撤销该批次并另取名称。</translation>
    </message>
    <message>
        <source>SOURCE: &apos;{}&apos; is in the base already, with {} records of which INPUT has none. If it is another register, give it another name; if it is the same, choose the field with the same ids of rows.</source>
        <translation>SOURCE：“{}”已在底座中，有 {} 条记录，而 INPUT 一条也没有。如果是另一登记册，请另取名称；如果是同一登记册，请选择行标识相同的字段。</translation>
    </message>
    <message>
        <source>SOURCE: &apos;{}&apos; is in the base already, as a register of another OWNER, and {} of its {} records are not in INPUT. Give this register another name, or leave OWNER out if it is the same.</source>
        <translation>SOURCE：“{}”已作为另一 OWNER 的登记册在底座中，{}/{} 条记录不在 INPUT 中。请给此登记册另取名称；若是同一登记册，请不要填写 OWNER。</translation>
    </message>
    <message>
        <source>Rejected rows: {rejected} of {rows}; the table of rejected rows has the reasons.</source>
        <translation>被拒绝的行：{rows} 行中的 {rejected} 行；原因见被拒绝行的表。</translation>
    </message>
    <message>
        <source>State of the base</source>
        <translation>底座状况</translation>
    </message>
    <message>
        <source>Registers with their age and rejects, links by kind, values in conflict, coverage by age, a pyramid, and what to doubt. Counts only; nobody is in it.</source>
        <translation>登记册的时效与拒收、按类别的关联、冲突的取值、按年龄的覆盖、人口金字塔以及需存疑之处。只有计数，不含任何个人。</translation>
    </message>
    <message>
        <source>stationary</source>
        <translation>本地户籍常住</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>常住</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>流动</translation>
    </message>
    <message>
        <source>outflow</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Age {}: persons {}, registered {}, of these seen {}, expected {}; {}.</source>
        <translation>年龄 {}：人数 {}，登记 {}，其中有迹象 {}，预期 {}；{}。</translation>
    </message>
    <message>
        <source>Persons who are in no class: dead by the date {dead}, not born by its year {unborn}.</source>
        <translation>不属于任何类别的人员：截至该日期已死亡 {dead}，截至该年尚未出生 {unborn}。</translation>
    </message>
    <message>
        <source>The base has no register of residents or activities; all homes are taken at their word, and may be overstated.</source>
        <translation>底座没有居住类或活动类登记册；所有住所均按其所述采信，可能偏多。</translation>
    </message>
    <message>
        <source>The base has no register of who is registered here; everybody counts as registered elsewhere.</source>
        <translation>底座没有说明谁在本地登记的登记册；所有人均视为登记在别处。</translation>
    </message>
    <message>
        <source>Signs of life without a day, which do not count: {signs}.</source>
        <translation>没有日期而不计入的活动迹象：{signs}。</translation>
    </message>
    <message>
        <source>Stationary persons who live at another address than they are registered at: {n}.</source>
        <translation>居住地址与登记地址不同的本地户籍常住人员：{n}。</translation>
    </message>
    <message>
        <source>Persons who count as seen by a sign of their family: {n}.</source>
        <translation>因家庭成员的迹象而视为在本地的人员：{n}。</translation>
    </message>
    <message>
        <source>What the register knows, by its fields: {role}. ROLE says otherwise.</source>
        <translation>按字段判断登记册所知：{role}。可用 ROLE 另行指定。</translation>
    </message>
    <message>
        <source>No field says who somebody is: choose PERSON_ID_FIELD, SURNAME_FIELD or FULL_NAME_FIELD.</source>
        <translation>没有字段说明是谁：请选择 PERSON_ID_FIELD、SURNAME_FIELD 或 FULL_NAME_FIELD。</translation>
    </message>
    <message>
        <source>Further persons in a row, by their fields: {prefixes}. RELATIVES &apos;none&apos; leaves them out.</source>
        <translation>按字段判断同一行中的其他人员：{prefixes}。RELATIVES 为 none 时略去。</translation>
    </message>
    <message>
        <source>DEFINITION: {} is no JSON object; give one such as {}.</source>
        <translation>DEFINITION：{} 不是 JSON 对象；请给出如 {} 的内容。</translation>
    </message>
    <message>
        <source>DEFINITION: {} is no parameter of this algorithm; give some of {}.</source>
        <translation>DEFINITION：{} 不是此算法的参数；可用的有 {}。</translation>
    </message>
    <message>
        <source>SOURCE is &apos;{}&apos;; give a name without a semicolon or line break.</source>
        <translation>SOURCE 为“{}”；请给出不含分号和换行的名称。</translation>
    </message>
    <message>
        <source>ENCODING is &apos;{}&apos;; give one such as UTF-8, GB18030 or ISO-8859-1.</source>
        <translation>ENCODING 为“{}”；请给出如 UTF-8、GB18030 或 ISO-8859-1。</translation>
    </message>
    <message>
        <source>Table &apos;{}&apos; has no rows; choose one with persons.</source>
        <translation>表“{}”没有行；请选择含人员的表。</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; give one of {}.</source>
        <translation>{} 为“{}”；请给出 {} 之一。</translation>
    </message>
    <message>
        <source>PRIORITY is &apos;{}&apos;; give a number, or by field such as birth=1;address=3. Fields: {}.</source>
        <translation>PRIORITY 为“{}”；请给出一个数，或按字段给出，如 birth=1;address=3。字段：{}。</translation>
    </message>
    <message>
        <source>ATTRIBUTE_FIELDS: field &apos;{}&apos; says who somebody is and stays in the vault; leave it out.</source>
        <translation>ATTRIBUTE_FIELDS：字段“{}”说明是谁，留在保险库中；请去掉它。</translation>
    </message>
    <message>
        <source>RELATIVES: field &apos;{}&apos; is not in INPUT; give fields that are there.</source>
        <translation>RELATIVES：字段“{}”不在 INPUT 中；请给出存在的字段。</translation>
    </message>
    <message>
        <source>RELATIVES: no fields such as &apos;{}&apos; are in INPUT; give prefixes of fields, or none.</source>
        <translation>RELATIVES：INPUT 中没有如“{}”的字段；请给出字段前缀，或 none。</translation>
    </message>
    <message>
        <source>The file that keeps who somebody is, made by &apos;Create population base&apos; with this base.</source>
        <translation>保存身份信息的文件，由“创建人口底座”与本底座一同建立。</translation>
    </message>
    <message>
        <source>VAULT is missing; choose the vault of this base: names and numbers of persons are only there.</source>
        <translation>缺少 VAULT；请选择本底座的保险库：人员的姓名和号码只保存在其中。</translation>
    </message>
    <message>
        <source>Rules that have expired and give no tags: {rules}.</source>
        <translation>已过期而不再给出标签的规则：{rules}。</translation>
    </message>
    <message>
        <source>Batch {} (&apos;{}&apos;) is undone.</source>
        <translation>批次 {}（“{}”）已撤销。</translation>
    </message>
    <message>
        <source>OUTPUT_HOUSEHOLDS lists single dwellings, which noise does not protect; leave it out, or set PROTECTION to none.</source>
        <translation>OUTPUT_HOUSEHOLDS 列出单个住宅单元，噪声无法保护它们；请不要输出该表，或将 PROTECTION 设为无。</translation>
    </message>
    <message>
        <source>DATE is one day; moves need two, such as 2024-01-01;2025-01-01.</source>
        <translation>DATE 只有一天；迁移需要两个日期，例如 2024-01-01;2025-01-01。</translation>
    </message>
    <message>
        <source>OUTPUT_FLOWS needs FLOWS_FROM; choose between what people flow.</source>
        <translation>OUTPUT_FLOWS 需要 FLOWS_FROM；请选择人口在什么之间流动。</translation>
    </message>
    <message>
        <source>{} dates are too many; give at most {}.</source>
        <translation>{} 个日期太多；最多给出 {} 个。</translation>
    </message>
    <message>
        <source>BY and AGE_BANDS are {} groupings; give at most {}.</source>
        <translation>BY 和 AGE_BANDS 共有 {} 种分组；最多给出 {} 种。</translation>
    </message>
    <message>
        <source>Nobody is classified by residency at {date}; run &apos;Classify residency&apos; first, or count everybody.</source>
        <translation>{date} 没有任何人的居住类别；请先运行“居住状态分类”，或统计所有人。</translation>
    </message>
    <message>
        <source>The base has no secret of its own yet; give KEY, and keep it.</source>
        <translation>底座还没有自己的密钥；请给出 KEY 并妥善保管。</translation>
    </message>
    <message>
        <source>The list of people per dwelling is about single homes and not protected; do not publish it.</source>
        <translation>每个住宅单元人数表涉及单个住户且未受保护；请勿发布。</translation>
    </message>
    <message>
        <source>BY: the base has no &apos;{group}&apos;; give some of {known}.</source>
        <translation>BY：底座中没有“{group}”；请从 {known} 中选择。</translation>
    </message>
    <message>
        <source>Cells of fewer than {smallest} persons: {percent} % of those with somebody; take larger zones or fewer groups.</source>
        <translation>人数少于 {smallest} 的单元格：占有人单元格的 {percent} %；请采用更大的区域或更少的分组。</translation>
    </message>
    <message>
        <source>Zones overlap: people in several are counted in each.</source>
        <translation>区域有重叠：位于多个区域的人在每个区域中都计数。</translation>
    </message>
    <message>
        <source>Zones in which fewer than {smallest} persons came or went between two dates: {zones}; the difference of the published counts is noise.</source>
        <translation>两个日期之间迁入或迁出不足 {smallest} 人的区域：{zones}；发布数之差为噪声。</translation>
    </message>
    <message>
        <source>Persons in no dwelling, who are in no household: {persons}.</source>
        <translation>不在任何住宅单元、因而不属于任何住户的人：{persons}。</translation>
    </message>
    <message>
        <source>Zones inside of others that differ from them by fewer than {smallest} persons: {pairs}; the difference of the published counts is noise, but publish only one set of such zones.</source>
        <translation>位于其他区域之内且相差不足 {smallest} 人的区域对：{pairs}；发布数之差为噪声，但请只发布其中一套区域。</translation>
    </message>
    <message>
        <source>Pyramids of the largest zones, registered against living people, and the largest flows.</source>
        <translation>最大区域的人口金字塔、登记人口与居住人口对比，以及最大的流动。</translation>
    </message>
    <message>
        <source>Count people by zone</source>
        <translation>按区域统计人口</translation>
    </message>
    <message>
        <source>Counts the people of a population base by zone, group and date, protected where they are published.</source>
        <translation>按区域、分组和日期统计人口底座中的人，发布时加以保护。</translation>
    </message>
    <message>
        <source>aggregate,statistics,census,age,sex,pyramid,flow,commuting,moves,confidentiality,cell key,protection</source>
        <translation>汇总,统计,普查,年龄,性别,金字塔,流动,通勤,迁移,保密,单元格密钥,保护</translation>
    </message>
    <message>
        <source>Polygons. Empty: the places of the base.</source>
        <translation>面。留空：底座中的地点。</translation>
    </message>
    <message>
        <source>Level of places</source>
        <translation>地点层级</translation>
    </message>
    <message>
        <source>Where no zones are given; 1 is the top. Empty: the lowest.</source>
        <translation>未给出区域时使用；1 为最上层。留空：最下层。</translation>
    </message>
    <message>
        <source>Bands of age</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>From young to old, such as 0-14,15-64,65+.</source>
        <translation>从小到大，例如 0-14,15-64,65+。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>One, or several separated by semicolons. Empty: today.</source>
        <translation>一个，或以分号分隔的多个。留空：今天。</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流动</translation>
    </message>
    <message>
        <source>Between what people flow; the last needs two dates.</source>
        <translation>人口在什么之间流动；最后一项需要两个日期。</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Counts that leave the office are protected.</source>
        <translation>离开本单位的统计数应受保护。</translation>
    </message>
    <message>
        <source>Smallest published count</source>
        <translation>最小发布数</translation>
    </message>
    <message>
        <source>Besides 0.</source>
        <translation>0 除外。</translation>
    </message>
    <message>
        <source>Key of the noise</source>
        <translation>噪声密钥</translation>
    </message>
    <message>
        <source>A secret that you keep: the same key, the same noise. Empty: a secret of the base.</source>
        <translation>由您保管的秘密：密钥相同，噪声相同。留空：底座的秘密。</translation>
    </message>
    <message>
        <source>Variance of the noise</source>
        <translation>噪声方差</translation>
    </message>
    <message>
        <source>Empty: a quarter more than the least that SMALLEST needs.</source>
        <translation>留空：比 SMALLEST 所需的最小值大四分之一。</translation>
    </message>
    <message>
        <source>Greatest deviation</source>
        <translation>最大偏差</translation>
    </message>
    <message>
        <source>Of a published count from the true one. Empty: 10, or what SMALLEST needs.</source>
        <translation>发布数与真实数之差。留空：10，或 SMALLEST 所需的值。</translation>
    </message>
    <message>
        <source>Period of events</source>
        <translation>事件周期</translation>
    </message>
    <message>
        <source>Within what events are counted.</source>
        <translation>在什么周期内统计事件。</translation>
    </message>
    <message>
        <source>Zones with people</source>
        <translation>带人口的区域</translation>
    </message>
    <message>
        <source>Table of people</source>
        <translation>人口表</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>People per dwelling</source>
        <translation>每个住宅单元的人数</translation>
    </message>
    <message>
        <source>Counts people in any zones, as Wu et al. (4.2, 4.4) do. The base is read and not changed.</source>
        <translation>按 Wu 等（4.2、4.4）的方法统计任意区域内的人口。底座只读取，不改变。</translation>
    </message>
    <message>
        <source>A building is where the middle point of its footprint is; on a border it is in one zone. The dead are not counted. Age is the year of the date less the year of birth.</source>
        <translation>建筑位于其轮廓中间点所在的区域；在边界上时只属于一个区域。死者不计。年龄为统计年份减出生年份。</translation>
    </message>
    <message>
        <source>Protection adds noise by cell keys: the same people have the same noise in every table of a key, no count below SMALLEST is published, 0 stays 0, and tables are not additive.</source>
        <translation>保护通过单元格密钥加入噪声：在同一密钥的每张表中，相同的人有相同的噪声；不发布小于 SMALLEST 的数；0 保持为 0；各表不可加。</translation>
    </message>
    <message>
        <source>Residents where they are classified, else everybody</source>
        <translation>已分类时为居民，否则为所有人</translation>
    </message>
    <message>
        <source>Residents: stationary, permanent, mobile</source>
        <translation>居民：常住、长居、流动</translation>
    </message>
    <message>
        <source>Everybody in the base</source>
        <translation>底座中的所有人</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>From where people are registered to where they live</source>
        <translation>从登记地到居住地</translation>
    </message>
    <message>
        <source>From where people live to where they work</source>
        <translation>从居住地到工作地</translation>
    </message>
    <message>
        <source>From where people live to where they study</source>
        <translation>从居住地到就学地</translation>
    </message>
    <message>
        <source>From where people lived at a date to where they lived at the next</source>
        <translation>从某一日期的居住地到下一日期的居住地</translation>
    </message>
    <message>
        <source>Noise by cell keys</source>
        <translation>单元格密钥噪声</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>A row for each zone and date.</source>
        <translation>每个区域和日期一行。</translation>
    </message>
    <message>
        <source>A row for each cell that is not 0.</source>
        <translation>每个不为 0 的单元格一行。</translation>
    </message>
    <message>
        <source>Lines between the middles of zones.</source>
        <translation>区域中心之间的线。</translation>
    </message>
    <message>
        <source>By zone and period.</source>
        <translation>按区域和周期。</translation>
    </message>
    <message>
        <source>A list for the allocations; it is about single dwellings and goes with no protection.</source>
        <translation>供分配使用的列表；涉及单个住宅单元，不能与保护同时使用。</translation>
    </message>
    <message>
        <source>The base, and polygons; without polygons its own places.</source>
        <translation>底座和面；没有面时使用底座自己的地点。</translation>
    </message>
    <message>
        <source>Groups: bands of age, sex, ethnicity, residency, families of tags. Unknown is a group of its own.</source>
        <translation>分组：年龄段、性别、民族、居住类别、标签族。未知自成一组。</translation>
    </message>
    <message>
        <source>One date or several, such as 2024-01-01;2025-01-01, for which people are counted each.</source>
        <translation>一个或多个日期，例如 2024-01-01;2025-01-01，对每个日期分别统计。</translation>
    </message>
    <message>
        <source>The zones with their people, and a column for each group and each cell of groups where these are few.</source>
        <translation>带人口的区域；每个分组一列，单元格较少时每个单元格一列。</translation>
    </message>
    <message>
        <source>A table with every cell and margin; rows for people in no zone, without a place, and for everybody.</source>
        <translation>包含每个单元格和边际的表；另有不在任何区域、没有位置和全部人口的行。</translation>
    </message>
    <message>
        <source>Flows as lines, frequencies of events, and people per dwelling as a list of households.</source>
        <translation>以线表示的流动、事件频数，以及作为住户列表的每个住宅单元人数。</translation>
    </message>
    <message>
        <source>Noise hides a few people in one table, not in many: who averages over many tables comes near the truth.</source>
        <translation>噪声在一张表中隐藏少数人，而不是在许多张表中：对许多表取平均会接近真值。</translation>
    </message>
    <message>
        <source>Where most cells are small, noise is most of what a table says: take larger zones or fewer groups.</source>
        <translation>若多数单元格很小，表中内容主要是噪声：请采用更大的区域或更少的分组。</translation>
    </message>
    <message>
        <source>Persons in no zone</source>
        <translation>不在任何区域的人</translation>
    </message>
    <message>
        <source>Persons without a place on the map</source>
        <translation>在地图上没有位置的人</translation>
    </message>
    <message>
        <source>Cells changed by protection</source>
        <translation>被保护改变的单元格</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Largest flows</source>
        <translation>最大的流动</translation>
    </message>
    <message>
        <source>in no zone</source>
        <translation>不在任何区域</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>没有位置</translation>
    </message>
    <message>
        <source>Counted: everybody alive in the base at {date}.</source>
        <translation>统计对象：{date} 底座中在世的所有人。</translation>
    </message>
    <message>
        <source>Counted: residents at {date}, by their class of residency.</source>
        <translation>统计对象：{date} 按居住类别确定的居民。</translation>
    </message>
    <message>
        <source>Persons in no zone: {outside}; without a building on the map: {nowhere}. They are rows of the table.</source>
        <translation>不在任何区域的人：{outside}；在地图上没有建筑的人：{nowhere}。他们是表中的行。</translation>
    </message>
    <message>
        <source>Persons whose home the base knows only from after {date}, taken to be the same before: {persons}.</source>
        <translation>底座只从 {date} 之后才知道其住处、并视为此前相同的人：{persons}。</translation>
    </message>
    <message>
        <source>Counts have noise of variance {variance} and at most {deviation}; totals have their own, and sums of cells differ from them. A count of 0 is not protected.</source>
        <translation>统计数带有方差为 {variance}、最大为 {deviation} 的噪声；总数有自己的噪声，单元格之和与其不同。0 不受保护。</translation>
    </message>
    <message>
        <source>Counts are exact; set PROTECTION before they leave the office.</source>
        <translation>统计数是精确的；离开本单位之前请设置 PROTECTION。</translation>
    </message>
    <message>
        <source>Population pyramids</source>
        <translation>人口金字塔</translation>
    </message>
    <message>
        <source>Registered and living people</source>
        <translation>登记人口与居住人口</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>The base has no places; give ZONES, or load places with &apos;Load space&apos; first.</source>
        <translation>底座中没有地点；请给出 ZONES，或先用“加载空间”加载地点。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no zones; choose one with polygons.</source>
        <translation>图层“{}”没有区域；请选择含面的图层。</translation>
    </message>
    <message>
        <source>LEVEL is {}; the base has the levels {}.</source>
        <translation>LEVEL 为 {}；底座的层级为 {}。</translation>
    </message>
    <message>
        <source>No record of the person has an address.</source>
        <translation>该人员的记录均没有地址。</translation>
    </message>
    <message>
        <source>All that is known of the person begins after the date.</source>
        <translation>该人员的已知信息均在该日期之后开始。</translation>
    </message>
    <message>
        <source>The person died on the date or before it; what was attached has ended.</source>
        <translation>该人员在该日期或之前死亡；原有挂接已终止。</translation>
    </message>
    <message>
        <source>The address is a mail box, in which nobody lives.</source>
        <translation>该地址是邮政信箱，无人居住。</translation>
    </message>
    <message>
        <source>The building of this address is in the base no longer.</source>
        <translation>该地址的建筑物已不在底座中。</translation>
    </message>
    <message>
        <source>Records whose unified social credit code has a wrong check digit: {records}; the name of the organisation counts there.</source>
        <translation>统一社会信用代码校验位错误的记录：{records}；这些记录按单位名称识别。</translation>
    </message>
    <message>
        <source>LINK is {link} and REVIEW_FROM {review}; give 0.5 &lt;= REVIEW_FROM &lt;= LINK &lt; 1.</source>
        <translation>LINK 为 {link}，REVIEW_FROM 为 {review}；请满足 0.5 &lt;= REVIEW_FROM &lt;= LINK &lt; 1。</translation>
    </message>
    <message>
        <source>{parameter}: field &apos;{field}&apos; does not hold {wanted}, but what looks like {found}; choose the right field.</source>
        <translation>{parameter}：字段“{field}”的内容不是{wanted}，而像是{found}；请选择正确的字段。</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>names or words</source>
        <translation>姓名或词语</translation>
    </message>
    <message>
        <source>INPUT is in another encoding than the table says: values that cannot be read: {values}. Choose it in ENCODING, such as GB18030, ISO-8859-1 or UTF-8.</source>
        <translation>INPUT 的编码与表所声明的不同：无法读取的值：{values}。请在 ENCODING 中选择，如 GB18030、ISO-8859-1 或 UTF-8。</translation>
    </message>
    <message>
        <source>sexes</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ethnicities</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>ids of persons</source>
        <translation>人员证件号</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>mail addresses</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>GIVEN_NAME_FIELD and SURNAME_FIELD are exchanged: given names of this register are surnames elsewhere, and the other way round. Choose them the other way.</source>
        <translation>GIVEN_NAME_FIELD 与 SURNAME_FIELD 颠倒了：此登记册的名在别处是姓，反之亦然。请对调。</translation>
    </message>
    <message>
        <source>{parameter} and {other} are both field &apos;{field}&apos;; choose another one for one of them.</source>
        <translation>{parameter} 与 {other} 都是字段“{field}”；请为其中之一选择其他字段。</translation>
    </message>
    <message>
        <source>ATTRIBUTE_FIELDS: field &apos;{field}&apos; tells who somebody is: its values are nearly all different, or look like telephone numbers, mails, ids or addresses. The base has attributes in clear; leave it out.</source>
        <translation>ATTRIBUTE_FIELDS：字段“{field}”会透露是谁：其值几乎各不相同，或像电话号码、邮箱、证件号或地址。底座中的属性是明文；请去掉它。</translation>
    </message>
    <message>
        <source>names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>{parameter}: of {values} dates, {fit} are written as {form}; say how they are, such as YYYYMMDD or MM/DD/YYYY, or choose another field.</source>
        <translation>{parameter}：{values} 个日期中有 {fit} 个写成 {form}；请说明写法，如 YYYYMMDD 或 MM/DD/YYYY，或选择其他字段。</translation>
    </message>
    <message>
        <source>{parameter} is &apos;{form}&apos;; give a form such as YYYY-MM-DD, MM/DD/YYYY or DD.MM.YYYY.</source>
        <translation>{parameter} 为“{form}”；请给出如 YYYY-MM-DD、MM/DD/YYYY 或 DD.MM.YYYY 的格式。</translation>
    </message>
    <message>
        <source>The dates can be read as {one} and as {other}; say in {parameter} which it is.</source>
        <translation>日期既可读作 {one} 也可读作 {other}；请在 {parameter} 中说明是哪一种。</translation>
    </message>
    <message>
        <source>RELATIVES: give prefixes of fields, such as spouse;dependent_1, or the fields of each further person, such as &apos;spouse: given=SP_FIRST, surname=SP_LAST, id=SP_SSN&apos;. Names: {names}.</source>
        <translation>RELATIVES：请给出字段前缀，如 spouse;dependent_1，或每个其他人员的字段，如 'spouse: given=SP_FIRST, surname=SP_LAST, id=SP_SSN'。可用名称：{names}。</translation>
    </message>
    <message>
        <source>RELATIVES: &apos;{prefix}&apos; has neither given name nor id; give one of them.</source>
        <translation>RELATIVES：“{prefix}”既没有名也没有证件号；请给出其一。</translation>
    </message>
    <message>
        <source>Days that cannot be, taken as unknown: {rows}, such as in row {few}.</source>
        <translation>不可能的日期，按未知处理：{rows}，例如第 {few} 行。</translation>
    </message>
    <message>
        <source>The text is in another encoding than the table says; choose it in ENCODING.</source>
        <translation>文本的编码与表所声明的不同；请在 ENCODING 中选择。</translation>
    </message>
    <message>
        <source>The value has more than {most} letters.</source>
        <translation>该值超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>The row has no name, no id of a person and no day of birth.</source>
        <translation>该行没有姓名、人员证件号和出生日期。</translation>
    </message>
    <message>
        <source>The row has no id of its own.</source>
        <translation>该行没有自己的标识。</translation>
    </message>
    <message>
        <source>Row {row} has this id and says something else; that one is kept.</source>
        <translation>第 {row} 行已有此标识而内容不同；保留那一行。</translation>
    </message>
    <message>
        <source>INPUT: none of {rows} rows is a record: they have no name and no id of a person, no id of the row, or text that cannot be read. Choose the right fields, or ENCODING; nothing was changed.</source>
        <translation>INPUT：{rows} 行中没有一行是记录：没有姓名和人员证件号、没有行标识，或文本无法读取。请选择正确的字段或 ENCODING；未作任何更改。</translation>
    </message>
    <message>
        <source>The day cannot be, or is not written like the others; it is taken as unknown.</source>
        <translation>日期不可能存在，或写法与其他日期不同；按未知处理。</translation>
    </message>
    <message>
        <source>The day stands for an unknown one; it is taken as that.</source>
        <translation>该日期代表未知；按未知处理。</translation>
    </message>
    <message>
        <source>Births that cannot be, taken as unknown: {rows}, such as in row {few}.</source>
        <translation>不可能的出生日期，按未知处理：{rows}，例如第 {few} 行。</translation>
    </message>
    <message>
        <source>The id stands for an unknown one, or is that of many people; it is not used.</source>
        <translation>该证件号代表未知，或为许多人共用；不使用。</translation>
    </message>
    <message>
        <source>The check digit of the Chinese id is wrong; it is kept as it is.</source>
        <translation>中国身份证号的校验码有误；原样保留。</translation>
    </message>
    <message>
        <source>The same row stands in row {row} already.</source>
        <translation>相同的行已出现在第 {row} 行。</translation>
    </message>
    <message>
        <source>RECORD_ID_FIELD: of {rows} rows, {twice} have an id in field &apos;{field}&apos; that another row has; choose a field that is different in each row, or none.</source>
        <translation>RECORD_ID_FIELD：{rows} 行中有 {twice} 行在字段“{field}”中的标识已为别的行所有；请选择每行都不同的字段，或不选。</translation>
    </message>
    <message>
        <source>The value is no sex that is known; it is taken as unknown.</source>
        <translation>该值不是已知的性别；按未知处理。</translation>
    </message>
    <message>
        <source>Ids that stand for an unknown one, not used: {rows}.</source>
        <translation>代表未知的证件号，不使用：{rows}。</translation>
    </message>
    <message>
        <source>Chinese ids whose check digit is wrong, kept as they are: {rows}.</source>
        <translation>校验码有误的中国身份证号，原样保留：{rows}。</translation>
    </message>
    <message>
        <source>Sexes that are none we know, taken as unknown: {rows}.</source>
        <translation>不认识的性别，按未知处理：{rows}。</translation>
    </message>
    <message>
        <source>Days that stand for an unknown one, such as 1900-01-01, not used: {rows}.</source>
        <translation>代表未知的日期（如 1900-01-01），不使用：{rows}。</translation>
    </message>
    <message>
        <source>SEX_FIELD: field &apos;{field}&apos; has letters for the sex of more than one language, of which nobody can tell which is female; write f and m.</source>
        <translation>SEX_FIELD：字段“{field}”含多种语言的性别字母，无法判断哪个是女性；请写 f 和 m。</translation>
    </message>
    <message>
        <source>SEX_FIELD: field &apos;{field}&apos; has the codes 0 and 1, of which nobody can tell which is female; write f and m, or 1 (male) and 2 (female).</source>
        <translation>SEX_FIELD：字段“{field}”的代码为 0 和 1，无法判断哪个是女性；请写 f 和 m，或 1（男）和 2（女）。</translation>
    </message>
    <message>
        <source>SEX_FIELD: most values of field &apos;{field}&apos; are no sex; choose another field.</source>
        <translation>SEX_FIELD：字段“{field}”的多数值不是性别；请选择其他字段。</translation>
    </message>
    <message>
        <source>Is registered here, and listed as living here.</source>
        <translation>在本地登记，并被列为本地居民。</translation>
    </message>
    <message>
        <source>Is registered here, and has a sign of life in the period.</source>
        <translation>在本地登记，且时间范围内有活动迹象。</translation>
    </message>
    <message>
        <source>Is registered here, and the family has a sign of life in the period.</source>
        <translation>在本地登记，且时间范围内家庭成员有活动迹象。</translation>
    </message>
    <message>
        <source>Lives here, is not registered here, arrived {months} months ago or earlier.</source>
        <translation>在本地居住，未在本地登记，{months} 个月前或更早到达。</translation>
    </message>
    <message>
        <source>Lives here, is not registered here, arrived less than {months} months ago.</source>
        <translation>在本地居住，未在本地登记，到达不足 {months} 个月。</translation>
    </message>
    <message>
        <source>Lives here, is not registered here; the day of arrival is unknown.</source>
        <translation>在本地居住，未在本地登记；到达日期未知。</translation>
    </message>
    <message>
        <source>Lives here, is not registered here; the day of arrival is not known exactly enough.</source>
        <translation>在本地居住，未在本地登记；到达日期不够确切。</translation>
    </message>
    <message>
        <source>Is registered here; no home here and no sign of life in the period.</source>
        <translation>在本地登记；在本地没有住所，时间范围内也没有活动迹象。</translation>
    </message>
    <message>
        <source>Is registered here, with a home here; no sign of life in the period.</source>
        <translation>在本地登记并有住所；时间范围内没有活动迹象。</translation>
    </message>
    <message>
        <source>Has a sign of life in the period, but no home here, and is not registered here.</source>
        <translation>时间范围内有活动迹象，但在本地没有住所，也未在本地登记。</translation>
    </message>
    <message>
        <source>Has a home here by a register, but no sign of life in the period, and is not registered here.</source>
        <translation>登记册给出了本地住所，但时间范围内没有活动迹象，也未在本地登记。</translation>
    </message>
    <message>
        <source>Has no home here, no sign of life in the period, and is not registered here.</source>
        <translation>在本地没有住所，时间范围内没有活动迹象，也未在本地登记。</translation>
    </message>
    <message>
        <source>MONTHS is {given}; give 1 to {most}.</source>
        <translation>MONTHS 为 {given}；请给出 1 到 {most}。</translation>
    </message>
    <message>
        <source>RULES has no rules; write at least one line below the head.</source>
        <translation>RULES 没有规则；请在表头之下至少写一行。</translation>
    </message>
    <message>
        <source>RULES, line {line}: the text is not UTF-8; save the table as &apos;CSV UTF-8&apos;.</source>
        <translation>RULES 第 {line} 行：文本不是 UTF-8；请将该表另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>RULES, line {line}: columns that are missing from the head: {missing}; it may have {columns}.</source>
        <translation>RULES 第 {line} 行：表头缺少的列：{missing}；可用的列为 {columns}。</translation>
    </message>
    <message>
        <source>RULES, line {line}: the head has column &apos;{name}&apos;, unknown or twice; it may have {columns}, each once.</source>
        <translation>RULES 第 {line} 行：表头中的列“{name}”未知或重复；可用的列为 {columns}，各一次。</translation>
    </message>
    <message>
        <source>RULES, line {line}: {cells} columns instead of {wanted}; put texts with commas in quotes.</source>
        <translation>RULES 第 {line} 行：有 {cells} 列而不是 {wanted} 列；含逗号的文本请加引号。</translation>
    </message>
    <message>
        <source>RULES, line {line}: &apos;Classify residency&apos; gives tag &apos;{tag}&apos; of family 1; choose another name.</source>
        <translation>RULES 第 {line} 行：第 1 类的标签“{tag}”由“居住状态分类”给出；请换一个名称。</translation>
    </message>
    <message>
        <source>RULES: {path} cannot be read ({why}); choose another file.</source>
        <translation>RULES：无法读取 {path}（{why}）；请选择其他文件。</translation>
    </message>
    <message>
        <source>RULES, line {line}: {name} is empty; fill it in.</source>
        <translation>RULES 第 {line} 行：{name} 为空；请填写。</translation>
    </message>
    <message>
        <source>RULES, line {line}: {name} has more than {most} letters.</source>
        <translation>RULES 第 {line} 行：{name} 超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>RULES, line {line}: expires is &apos;{given}&apos;; give a day such as 2025-06-30.</source>
        <translation>RULES 第 {line} 行：expires 为“{given}”；请给出如 2025-06-30 的日期。</translation>
    </message>
    <message>
        <source>RULES, line {line}: the quotes do not close; put texts with commas or quotes in quotes, and write quotes in them twice.</source>
        <translation>RULES 第 {line} 行：引号没有闭合；含逗号或引号的文本请加引号，其中的引号写两次。</translation>
    </message>
    <message>
        <source>RULES, line {line}: a tag of family X needs a purpose, a legal basis and a day on which it expires; {name} is empty.</source>
        <translation>RULES 第 {line} 行：X 类标签需要目的、法律依据和到期日；{name} 为空。</translation>
    </message>
    <message>
        <source>AGE_BANDS is &apos;{text}&apos;; give ages from young to old that do not overlap, such as 0-14,15-64,65+.</source>
        <translation>AGE_BANDS 为“{text}”；请从小到大给出互不重叠的年龄，例如 0-14,15-64,65+。</translation>
    </message>
    <message>
        <source>VARIANCE is {variance}; with SMALLEST {smallest} it has to be more than {least}.</source>
        <translation>VARIANCE 为 {variance}；SMALLEST 为 {smallest} 时必须大于 {least}。</translation>
    </message>
    <message>
        <source>DEVIATION is {deviation}; give a number from {needed} to {most}.</source>
        <translation>DEVIATION 为 {deviation}；请给出 {needed} 到 {most} 之间的数。</translation>
    </message>
    <message>
        <source>Signs of life</source>
        <translation>活动迹象</translation>
    </message>
    <message>
        <source>Values not taken</source>
        <translation>未采用的取值</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居住者</translation>
    </message>
    <message>
        <source>Registered here</source>
        <translation>在此登记</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在此工作</translation>
    </message>
    <message>
        <source>Studies here</source>
        <translation>在此就学</translation>
    </message>
    <message>
        <source>Family of</source>
        <translation>所属家庭成员</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>出生年</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡日期</translation>
    </message>
    <message>
        <source>Registers of the values</source>
        <translation>取值来源登记册</translation>
    </message>
    <message>
        <source>Family of tags</source>
        <translation>标签类</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Record (pseudonym)</source>
        <translation>记录（假名）</translation>
    </message>
    <message>
        <source>{} (several records of one person)</source>
        <translation>{}（同一人的多条记录）</translation>
    </message>
    <message>
        <source>in development</source>
        <translation>建设阶段</translation>
    </message>
    <message>
        <source>in application</source>
        <translation>应用阶段</translation>
    </message>
    <message>
        <source>in the vault, see the review page</source>
        <translation>在保险库中，见审核页</translation>
    </message>
    <message>
        <source>who is registered</source>
        <translation>登记人口</translation>
    </message>
    <message>
        <source>who lives here</source>
        <translation>居住人口</translation>
    </message>
    <message>
        <source>signs of life</source>
        <translation>活动迹象</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>所知内容</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>最近导入</translation>
    </message>
    <message>
        <source>Cycle [days]</source>
        <translation>更新周期 [天]</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>距今天数</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Records linked</source>
        <translation>已关联记录</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单独成人</translation>
    </message>
    <message>
        <source>No register was imported.</source>
        <translation>尚未导入登记册。</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>关联类别</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>由人判定</translation>
    </message>
    <message>
        <source>No record is linked.</source>
        <translation>没有已关联的记录。</translation>
    </message>
    <message>
        <source>Other register</source>
        <translation>另一登记册</translation>
    </message>
    <message>
        <source>Nobody is in two registers.</source>
        <translation>没有人同时在两个登记册中。</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>采用自</translation>
    </message>
    <message>
        <source>Not taken from</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Registers contradict each other nowhere.</source>
        <translation>登记册之间没有矛盾。</translation>
    </message>
    <message>
        <source>Live here</source>
        <translation>在此居住</translation>
    </message>
    <message>
        <source>Sign of life in a year</source>
        <translation>一年内有活动迹象</translation>
    </message>
    <message>
        <source>The base has no living persons.</source>
        <translation>底座中没有在世人员。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>尚无任何更改。</translation>
    </message>
    <message>
        <source>Registers list people who have moved away or died: being registered is no proof of being there.</source>
        <translation>登记册中会有已迁走或死亡的人：登记并不能证明在住。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; on {}, {}. Made on {} with Doorstep {}.</source>
        <translation>“{}”，{}，{}。由 {} 以 Doorstep {} 生成。</translation>
    </message>
    <message>
        <source>Dead persons</source>
        <translation>死亡人员</translation>
    </message>
    <message>
        <source>Without a home here, registered here</source>
        <translation>在此无住所、在此登记</translation>
    </message>
    <message>
        <source>Without a home here, who work or study here</source>
        <translation>在此无住所、在此工作或就学</translation>
    </message>
    <message>
        <source>Without a home here, related to no building</source>
        <translation>在此无住所、与任何建筑无关</translation>
    </message>
    <message>
        <source>Doubtful pairs that nobody decided</source>
        <translation>尚无人判定的存疑记录对</translation>
    </message>
    <message>
        <source>Living persons without a sign of life in a year: {}</source>
        <translation>一年内无活动迹象的在世人员：{}</translation>
    </message>
    <message>
        <source>Living persons without a year of birth: {}</source>
        <translation>无出生年的在世人员：{}</translation>
    </message>
    <message>
        <source>Living persons without a class of residency: {}</source>
        <translation>无居住类别的在世人员：{}</translation>
    </message>
    <message>
        <source>Persons whose residency is undetermined: {}</source>
        <translation>居住类别未定的人员：{}</translation>
    </message>
    <message>
        <source>What to doubt</source>
        <translation>需存疑之处</translation>
    </message>
    <message>
        <source>Links by kind</source>
        <translation>按类别的关联</translation>
    </message>
    <message>
        <source>Persons found in two registers</source>
        <translation>在两个登记册中都有的人员</translation>
    </message>
    <message>
        <source>Values that registers give differently</source>
        <translation>登记册取值不一致之处</translation>
    </message>
    <message>
        <source>Last batches</source>
        <translation>最近批次</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Ids of persons are pseudonyms, not anonymous; what is here are counts.</source>
        <translation>人员编号是假名而非匿名；此处只有计数。</translation>
    </message>
    <message>
        <source>Warnings of this run</source>
        <translation>本次运行的警告</translation>
    </message>
    <message>
        <source>Registers that are older than their cycle: {}</source>
        <translation>超过更新周期的登记册：{}</translation>
    </message>
    <message>
        <source>Registers of which nobody knows how old they are: {}</source>
        <translation>时效不明的登记册：{}</translation>
    </message>
    <message>
        <source>Registers of which more than 5 % of the rows were rejected: {}</source>
        <translation>拒收行超过 5 % 的登记册：{}</translation>
    </message>
    <message>
        <source>Records that are the only one of their person: {}</source>
        <translation>单独成人的记录：{}</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>registered here</source>
        <translation>登记在此</translation>
    </message>
    <message>
        <source>living here</source>
        <translation>居住在此</translation>
    </message>
    <message>
        <source>{}: {} registered, {} present</source>
        <translation>{}：登记 {}，在住 {}</translation>
    </message>
    <message>
        <source>Population base with persons: from registers to counts</source>
        <translation>含人口的人口底座：从登记册到计数</translation>
    </message>
    <message>
        <source>Puts the persons of three registers into a base and counts them by zone.</source>
        <translation>将三份登记册中的人口写入底座，并按区域计数。</translation>
    </message>
    <message>
        <source>Puts the persons of registers into a population base in one run, from registers to counts (Wu et al., 3.2, 4.2):</source>
        <translation>一次运行将登记册中的人口写入人口底座，从登记册到计数（Wu 等，3.2、4.2）：</translation>
    </message>
    <message>
        <source>What goes in: a base with places, buildings, known addresses and dwellings; its vault; the registers, each with a definition, a JSON file that says what its columns mean.</source>
        <translation>输入：含地点、建筑物、已知地址和住宅单元的底座；其保险库；登记册，每份附一个定义（说明各列含义的 JSON 文件）。</translation>
    </message>
    <message>
        <source>More registers: import them into the base first, with &apos;Import register&apos;. All that is in the vault is linked.</source>
        <translation>更多登记册：先用“导入登记册”导入底座。保险库中的全部记录都会被链接。</translation>
    </message>
    <message>
        <source>What comes out: the base with its persons, the counts, and lists to work through: rejected rows, pairs to review, persons that are not attached.</source>
        <translation>输出：含人口的底座、计数，以及待处理清单：被拒绝的行、待复核的记录对、未挂接的人口。</translation>
    </message>
    <message>
        <source>What to doubt: what these lists say. Registers hold people who have gone; the classes are only as good as them.</source>
        <translation>需存疑之处：这些清单所列内容。登记册中有已离开的人；分类的质量取决于登记册。</translation>
    </message>
    <message>
        <source>Three registers are imported: who is registered, who lives here, signs of life such as work or health.</source>
        <translation>导入三份登记册：户籍登记、实际居住、工作或健康等生命迹象。</translation>
    </message>
    <message>
        <source>Records of one person are linked; persons are attached to dwellings, organisations and families.</source>
        <translation>同一人的记录相互链接；人口挂接到住宅单元、机构和家庭。</translation>
    </message>
    <message>
        <source>Persons get tags and one class of residency each, and are counted by zone and group.</source>
        <translation>为每个人打标签并确定一个居住类别，再按区域和分组计数。</translation>
    </message>
    <message>
        <source>SIGN_SOURCES: the base has no source &apos;{name}&apos;; give some of: {names}.</source>
        <translation>SIGN_SOURCES：底座中没有来源“{name}”；请从以下选择：{names}。</translation>
    </message>
    <message>
        <source>This base has no vault yet, and nobody in it; run &apos;Import register&apos; with a vault first.</source>
        <translation>此底座还没有保险库，其中也没有人员；请先用保险库运行“导入登记册”。</translation>
    </message>
    <message>
        <source>The base has no batch that could be undone.</source>
        <translation>底座中没有可以撤销的批次。</translation>
    </message>
    <message>
        <source>BATCH: batch {batch} is not the last one that holds; that is batch {last}. Undo from the last to the first.</source>
        <translation>BATCH：批次 {batch} 不是当前最后一个有效批次；最后一个是 {last}。请从后到前依次撤销。</translation>
    </message>
    <message>
        <source>VAULT is missing: batch {batch} changed the vault as well; choose the vault of this base.</source>
        <translation>缺少 VAULT：批次 {batch} 也改动了保险库；请选择本底座的保险库。</translation>
    </message>
    <message>
        <source>Vault {path} cannot be read or written ({why}); close it in other programs, or look at its folder, and run again. Nothing was changed.</source>
        <translation>无法读写保险库 {path}（{why}）；请在其他程序中关闭它，或检查其所在文件夹，然后重新运行。未作任何改动。</translation>
    </message>
    <message>
        <source>Vault {path} does not exist; choose the vault of this base.</source>
        <translation>保险库 {path} 不存在；请选择本底座的保险库。</translation>
    </message>
    <message>
        <source>VAULT: {path} is the vault of another base; choose the one with which this base was made, whose number is {number}.</source>
        <translation>VAULT：{path} 是另一个底座的保险库；请选择与本底座一同建立的保险库，其编号为 {number}。</translation>
    </message>
    <message>
        <source>Attaches persons to where they live, are registered, work and learn, and to their family.</source>
        <translation>把人员与其居住、登记、工作、就学之处及其家庭相关联。</translation>
    </message>
    <message>
        <source>address,dwelling,household,employer,school,family,residence,register,relation</source>
        <translation>地址,住宅单元,户,雇主,学校,家庭,居住,登记册,关系</translation>
    </message>
    <message>
        <source>What goes in: a base whose persons are attached; a day; the registers that say who is there.</source>
        <translation>输入：已挂接人员的底座；日期；说明谁在本地的登记册。</translation>
    </message>
    <message>
        <source>First of several, if one field has them all.</source>
        <translation>若一个字段含多个名字，取第一个。</translation>
    </message>
    <message>
        <source>Or its first letter.</source>
        <translation>或其首字母。</translation>
    </message>
    <message>
        <source>Family name, without the given name.</source>
        <translation>姓氏，不含名。</translation>
    </message>
    <message>
        <source>The year or month alone is kept where no more is known.</source>
        <translation>仅知年份或年月时，按已知部分保留。</translation>
    </message>
    <message>
        <source>Words of many languages, or 1 (male) and 2 (female).</source>
        <translation>多种语言的词语，或 1（男）和 2（女）。</translation>
    </message>
    <message>
        <source>As the register writes it.</source>
        <translation>按登记册的写法。</translation>
    </message>
    <message>
        <source>Used where there is no code.</source>
        <translation>没有代码时使用。</translation>
    </message>
    <message>
        <source>What the person does at the organisation of the row.</source>
        <translation>该人员在本行所列机构中的身份。</translation>
    </message>
    <message>
        <source>One number, or by field such as birth=1;address=3; 1 is believed first. Empty: 5.</source>
        <translation>一个数字，或按字段给出，如 birth=1;address=3；1 最优先采信。留空：5。</translation>
    </message>
    <message>
        <source>Columns of expressions:</source>
        <translation>表达式可用的列：</translation>
    </message>
    <message>
        <source>Attributes that registers gave, by their name.</source>
        <translation>登记册给出的属性，按其名称使用。</translation>
    </message>
    <message>
        <source>Of the person: {}.</source>
        <translation>人员的列：{}。</translation>
    </message>
    <message>
        <source>And: {}.</source>
        <translation>以及：{}。</translation>
    </message>
    <message>
        <source>undo,revert,rollback,history,change,restore</source>
        <translation>撤销,还原,回滚,历史,变更,恢复</translation>
    </message>
    <message>
        <source>Columns separated by semicolons, such as sex;residency: sex, ethnicity, residency, families or names of tags.</source>
        <translation>以分号分隔的列，如 sex;residency：sex、ethnicity、residency、标签的类别或名称。</translation>
    </message>
    <message>
        <source>Who is a resident is what &apos;Classify residency&apos; says.</source>
        <translation>谁是居民以“居住状态分类”的结果为准。</translation>
    </message>
    <message>
        <source>Names, days or addresses that too many records share to compare each with each: {keys}. Records that only these have in common were not linked.</source>
        <translation>因共有的记录过多而未逐一比较的姓名、日期或地址：{keys}。仅在这些方面相同的记录未作关联。</translation>
    </message>
    <message>
        <source>record linkage,residents,residency,census,registry,workflow</source>
        <translation>记录关联,居民,居住状态,普查,登记,流程</translation>
    </message>
    <message>
        <source>RULES, line {line}: the expression fails for everybody; write it in another way.</source>
        <translation>RULES 第 {line} 行：该表达式对所有人都计算失败；请换一种写法。</translation>
    </message>
    <message>
        <source>VARIANCE is {variance}; give at most {most}.</source>
        <translation>VARIANCE 为 {variance}；最大可取 {most}。</translation>
    </message>
    <message>
        <source>Found by &apos;{tier}&apos;; no known address tells how often that is right here; confirm the building.</source>
        <translation>按“{tier}”找到；没有已知地址能说明这种方式在此处的准确率；请确认建筑物。</translation>
    </message>
    <message>
        <source>Found by &apos;{tier}&apos; ({stand}); no known address tells how often that is right here; confirm the building.</source>
        <translation>按“{tier}”（{stand}）找到；没有已知地址能说明这种方式在此处的准确率；请确认建筑物。</translation>
    </message>
    <message>
        <source>reach one in the longest time</source>
        <translation>在最长时间内可达</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>facilities, by people to whom each is the nearest</source>
        <translation>设施,按以其为最近的人数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>People who reach one</source>
        <translation>可达设施的人数</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Percent as the crow flies</source>
        <translation>按直线距离的百分比</translation>
    </message>
    <message>
        <source>Who reaches a facility</source>
        <translation>谁可到达设施</translation>
    </message>
    <message>
        <source>What was found, what to doubt, inputs with hashes, settings.</source>
        <translation>得出的结果、存疑之处、带哈希值的输入、设置。</translation>
    </message>
    <message>
        <source>Not reached, or far from ways</source>
        <translation>未到达或远离道路者</translation>
    </message>
    <message>
        <source>Places of people with the reason.</source>
        <translation>有人居住的地点及其原因。</translation>
    </message>
    <message>
        <source>Life circle</source>
        <translation>生活圈</translation>
    </message>
    <message>
        <source>Counts who reaches a facility on foot in some minutes, by group, and lists who does not.</source>
        <translation>统计各人群在若干分钟内步行可达设施的人数，并列出不可达者。</translation>
    </message>
    <message>
        <source>15 minutes,walking,accessibility,isochrone,service area,catchment,facility,network,coverage,reach</source>
        <translation>15 分钟,步行,可达性,等时圈,服务区,服务范围,设施,路网,覆盖,到达</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Of one kind, such as schools or clinics; filter the layer where it has several. Of an area a point in it counts.</source>
        <translation>同一类设施，如学校或诊所；图层含多类时请先筛选。面状设施取其内一点。</translation>
    </message>
    <message>
        <source>Facility id</source>
        <translation>设施编号</translation>
    </message>
    <message>
        <source>Empty: the features&apos; own numbers.</source>
        <translation>留空：要素自身的编号。</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>All ways, in a CRS with true metres where there is no base.</source>
        <translation>全部道路；没有底座时，其坐标系须以真实的米为单位。</translation>
    </message>
    <message>
        <source>Fields with tags of ways</source>
        <translation>道路标签字段</translation>
    </message>
    <message>
        <source>Fields named highway, foot, access, sidewalk, motorroad, bridge as in OpenStreetMap; any other one is read as access, in which no and private close a way. Empty: those of these names that there are.</source>
        <translation>按 OpenStreetMap 命名为 highway、foot、access、sidewalk、motorroad、bridge 的字段；其他字段按 access 读取，其中 no 与 private 表示禁行。留空：取现有的这些字段。</translation>
    </message>
    <message>
        <source>Walk on stairs</source>
        <translation>走台阶</translation>
    </message>
    <message>
        <source>No: what people reach who cannot climb stairs.</source>
        <translation>否：不能上下台阶的人可达的范围。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Instead of a base: places with counts of people.</source>
        <translation>代替底座：带人数的地点。</translation>
    </message>
    <message>
        <source>People by group</source>
        <translation>分组人数</translation>
    </message>
    <message>
        <source>The first is everybody, the others are groups of them. Empty: each feature is one person.</source>
        <translation>第一个为全体，其余为其中的人群。留空：每个要素为一人。</translation>
    </message>
    <message>
        <source>Age groups of a base</source>
        <translation>底座的年龄组</translation>
    </message>
    <message>
        <source>One time or several, such as 5;10;15.</source>
        <translation>一个或多个时间，如 5;10;15。</translation>
    </message>
    <message>
        <source>Speed [km/h]</source>
        <translation>速度 [km/h]</translation>
    </message>
    <message>
        <source>Of walkers; with children or at an old age about 3.</source>
        <translation>步行速度；带小孩或年老者约为 3。</translation>
    </message>
    <message>
        <source>Listed if further from ways than [m]</source>
        <translation>距道路超过此值则列出 [m]</translation>
    </message>
    <message>
        <source>Whoever stands further from all ways is listed; the walk to the way counts all the same.</source>
        <translation>距所有道路更远者会被列出；走到道路的路程照样计入。</translation>
    </message>
    <message>
        <source>What a person needs</source>
        <translation>每人需要量</translation>
    </message>
    <message>
        <source>For the size of facilities: 0.3 for everybody, or by group, such as 0-14=0.4;65+=0.1, in any unit.</source>
        <translation>用于设施规模：0.3 表示全体，或按人群，如 0-14=0.4;65+=0.1，单位不限。</translation>
    </message>
    <message>
        <source>Size that there is</source>
        <translation>现有规模</translation>
    </message>
    <message>
        <source>In the same unit, for what is missing.</source>
        <translation>单位相同，用于计算缺口。</translation>
    </message>
    <message>
        <source>Facilities with people</source>
        <translation>设施及其服务人口</translation>
    </message>
    <message>
        <source>People with nearest facility</source>
        <translation>人口及其最近设施</translation>
    </message>
    <message>
        <source>Each place with metres and minutes.</source>
        <translation>每个地点的米数与分钟数。</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>服务范围</translation>
    </message>
    <message>
        <source>About 50 m around the ways that are walked; takes a while.</source>
        <translation>所走道路两侧约 50 m；需要一些时间。</translation>
    </message>
    <message>
        <source>Counts how many people reach facilities on foot, along ways, in 5, 10 or 15 minutes, or in times of your own.</source>
        <translation>统计有多少人沿道路步行，在 5、10、15 分钟或自定的时间内到达设施。</translation>
    </message>
    <message>
        <source>What goes in: facilities of one kind; ways as lines; people, either those of a population base by building, or of a layer with counts. A walk goes from the door straight to the nearest way, along ways, and to the facility.</source>
        <translation>输入：同一类设施；线状道路；人口，或来自人口底座（按建筑），或来自带人数的图层。步行从门口直线走到最近的道路，沿道路前行，再到设施。</translation>
    </message>
    <message>
        <source>Ways meet where they share a vertex, as in OpenStreetMap: a bridge does not touch what it crosses. Everybody walks on the largest part of the network that hangs together.</source>
        <translation>道路在共有节点处相连，与 OpenStreetMap 相同：桥梁不与其跨越的道路相连。所有人都走在路网最大的连通部分上。</translation>
    </message>
    <message>
        <source>Which ways are open to walkers is read from tags: foot before access before highway. Motorways, private ways and what is not built yet are closed.</source>
        <translation>道路是否可步行由标签判断：foot 优先于 access,access 优先于 highway。高速公路、私有道路和尚未建成的道路不可通行。</translation>
    </message>
    <message>
        <source>What to doubt: ways that are not mapped, such as through courtyards and parks; waiting at crossings, and slopes, which nothing here counts; cells of people that are larger than a block.</source>
        <translation>存疑之处：未绘制的道路，如穿过院落和公园的路；路口等待与坡度，这里均未计入；大于一个街区的人口格网。</translation>
    </message>
    <message>
        <source>People by group and time, and the size needed.</source>
        <translation>按人群和时间的人数，以及所需规模。</translation>
    </message>
    <message>
        <source>The GeoPackage that &apos;Create population base&apos; made; it stays as it is. Empty: {}.</source>
        <translation>由“创建人口底座”生成的 GeoPackage；保持不变。留空：{}。</translation>
    </message>
    <message>
        <source>The facilities with people by group and time: those to whom it is the nearest one (n…), and all who reach it (r…). The latter overlap, so do not add them up. The size it needs, if you say what a person needs.</source>
        <translation>设施及按人群和时间的人数：以其为最近设施者(n…)，以及所有可达者(r…)。后者互有重叠，不可相加。若给出每人需要量，还有所需规模。</translation>
    </message>
    <message>
        <source>Each place of people with the nearest facility, metres and minutes.</source>
        <translation>每个有人居住的地点及其最近设施、米数和分钟数。</translation>
    </message>
    <message>
        <source>Catchments: from where a facility is the nearest, and all from where it is reached in time.</source>
        <translation>服务范围：以某设施为最近的范围，以及在时间内可达的全部范围。</translation>
    </message>
    <message>
        <source>Who does not reach any in the longest time, and who stands far from all ways or at one that leads nowhere, and why.</source>
        <translation>在最长时间内到不了任何设施者，以及远离所有道路或位于孤立道路旁者，及其原因。</translation>
    </message>
    <message>
        <source>People who reach a facility in the longest time [%]</source>
        <translation>最长时间内可达设施的人口 [%]</translation>
    </message>
    <message>
        <source>The same as the crow flies [%]</source>
        <translation>同上,按直线距离 [%]</translation>
    </message>
    <message>
        <source>People who reach a facility in the longest time</source>
        <translation>最长时间内可达设施的人数</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>统计人数</translation>
    </message>
    <message>
        <source>People who reach none in the longest time</source>
        <translation>最长时间内不可达的人数</translation>
    </message>
    <message>
        <source>Pupils without a seat</source>
        <translation>没有学位的学生</translation>
    </message>
    <message>
        <source>By place and year, with the reason.</source>
        <translation>按地点和年份，附原因。</translation>
    </message>
    <message>
        <source>School demand</source>
        <translation>学位需求</translation>
    </message>
    <message>
        <source>Forecasts pupils, and gives each a seat so that walks are short and no school is overfull.</source>
        <translation>预测学生数，并为每名学生安排学位，使步行路程短且学校不超员。</translation>
    </message>
    <message>
        <source>school,education,enrolment,forecast,capacity,assignment,catchment,seats,pupils,children</source>
        <translation>学校,教育,在校生,预测,容量,分配,学区,学位,学生,儿童</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Of one level; filter the layer where it has several.</source>
        <translation>同一学段；图层含多个学段时请先筛选。</translation>
    </message>
    <message>
        <source>School id</source>
        <translation>学校编号</translation>
    </message>
    <message>
        <source>Seats. A school without a number gets nobody, and is named.</source>
        <translation>学位数。没有数字的学校不接收学生，并会列出。</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>在校生数</translation>
    </message>
    <message>
        <source>Pupils of today, to judge the forecast by.</source>
        <translation>当前的学生数，用于评判预测。</translation>
    </message>
    <message>
        <source>Pupils from elsewhere</source>
        <translation>外来学生</translation>
    </message>
    <message>
        <source>Who come from other zones and take a seat.</source>
        <translation>来自其他学区并占用学位者。</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Instead of a base: places with children by year of age.</source>
        <translation>代替底座：按年龄给出儿童数的地点。</translation>
    </message>
    <message>
        <source>Place id</source>
        <translation>地点编号</translation>
    </message>
    <message>
        <source>Children by year of age</source>
        <translation>各岁儿童数</translation>
    </message>
    <message>
        <source>Fields whose names end with the age, such as age_6. A single field without one holds all of school age, for YEARS 0.</source>
        <translation>字段名以年龄结尾，如 age_6。不带年龄的单个字段表示全部学龄儿童，仅用于 YEARS 0。</translation>
    </message>
    <message>
        <source>School of the zone</source>
        <translation>所属学区的学校</translation>
    </message>
    <message>
        <source>Id of the school whose zone a place is in. Empty: the nearest one.</source>
        <translation>地点所在学区的学校编号。留空：最近的学校。</translation>
    </message>
    <message>
        <source>Ages of pupils</source>
        <translation>学生年龄</translation>
    </message>
    <message>
        <source>Lowest and highest, such as 6-11.</source>
        <translation>最小与最大年龄，如 6-11。</translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation>未来年数</translation>
    </message>
    <message>
        <source>One or several, such as 0;1;5.</source>
        <translation>一个或多个，如 0;1;5。</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>就读率</translation>
    </message>
    <message>
        <source>Share of the children who go to these schools.</source>
        <translation>儿童中就读这些学校的比例。</translation>
    </message>
    <message>
        <source>Participation of each place</source>
        <translation>各地点的就读率</translation>
    </message>
    <message>
        <source>Instead, a share from 0 to 1, such as that of an earlier year.</source>
        <translation>代替上项，0 到 1 的比例，如往年的就读率。</translation>
    </message>
    <message>
        <source>Net moves and deaths [% a year]</source>
        <translation>净迁移与死亡 [每年 %]</translation>
    </message>
    <message>
        <source>Below 0 where children become fewer.</source>
        <translation>儿童减少时小于 0。</translation>
    </message>
    <message>
        <source>Net moves of each place [% a year]</source>
        <translation>各地点的净迁移 [每年 %]</translation>
    </message>
    <message>
        <source>Instead.</source>
        <translation>代替上项。</translation>
    </message>
    <message>
        <source>For ways on foot. Empty: metres are those of a straight line.</source>
        <translation>用于步行路程。留空：按直线距离计米。</translation>
    </message>
    <message>
        <source>As in &apos;Life circle&apos;.</source>
        <translation>同“生活圈”。</translation>
    </message>
    <message>
        <source>Longest way [m]</source>
        <translation>最远路程 [m]</translation>
    </message>
    <message>
        <source>Nobody is sent further. Empty: as far as it takes.</source>
        <translation>不会安排更远的学校。留空：不限。</translation>
    </message>
    <message>
        <source>Round for the public to</source>
        <translation>公开表的取整基数</translation>
    </message>
    <message>
        <source>Multiple of this number.</source>
        <translation>该数的倍数。</translation>
    </message>
    <message>
        <source>Schools with pupils</source>
        <translation>学校及其学生</translation>
    </message>
    <message>
        <source>Who goes where</source>
        <translation>谁去哪所学校</translation>
    </message>
    <message>
        <source>A line from each place to each of its schools.</source>
        <translation>从每个地点到其各学校的连线。</translation>
    </message>
    <message>
        <source>Table for the public</source>
        <translation>公开表</translation>
    </message>
    <message>
        <source>By school and year, with rounded counts.</source>
        <translation>按学校和年份，人数经取整。</translation>
    </message>
    <message>
        <source>Forecasts how many children want a school, and which one each of them goes to.</source>
        <translation>预测有多少儿童需要学位，以及各自去哪所学校。</translation>
    </message>
    <message>
        <source>What goes in: schools of one level with their seats; children by single year of age, either those of a population base by building, or of a layer with a field for each age; ways, or else metres are those of a straight line.</source>
        <translation>输入：同一学段的学校及其学位；按单岁年龄的儿童，或来自人口底座（按建筑），或来自每岁一个字段的图层；道路，否则按直线距离计米。</translation>
    </message>
    <message>
        <source>Children grow a year older each year; net moves and deaths change their number by a rate.</source>
        <translation>儿童每年长一岁；净迁移与死亡按比率改变人数。</translation>
    </message>
    <message>
        <source>Participation is the share that goes to these schools, one for all or one of each place, of this or another year; pupils from elsewhere are added. Both are yours to give: children of a zone predict enrolment badly.</source>
        <translation>就读率是就读这些学校的比例，可统一给出或按地点给出，可为当年或其他年份；另加外来学生。两者均由您给出：仅凭学区内儿童数预测在校生很不准确。</translation>
    </message>
    <message>
        <source>With the enrolment of today the report says how far the forecast is off, beside a naive one with one share for all. Participation and pupils from elsewhere out of that very enrolment make it right by construction: no test.</source>
        <translation>给出当前在校生数时，报告会说明预测的误差，并与统一比例的简单预测并列。若就读率和外来学生正是由该在校生数得出，结果必然吻合，不构成检验。</translation>
    </message>
    <message>
        <source>What to doubt: choices of parents, siblings, private schools, and everything in a forecast beyond children already born.</source>
        <translation>存疑之处：家长的选择、兄弟姐妹、私立学校，以及涉及尚未出生儿童的一切预测。</translation>
    </message>
    <message>
        <source>By year: expected, with a seat, mean way.</source>
        <translation>按年份：预期人数、有学位人数、平均路程。</translation>
    </message>
    <message>
        <source>The schools with the pupils expected of their zone, those who get a seat, and their mean way, by year.</source>
        <translation>学校及其学区的预期学生、有学位的学生和平均路程，按年份。</translation>
    </message>
    <message>
        <source>Who goes where, as lines. As many as possible get a seat, with the fewest metres in all.</source>
        <translation>谁去哪所学校，以线表示。让尽可能多的人有学位，且总路程最短。</translation>
    </message>
    <message>
        <source>Pupils without a seat, and why.</source>
        <translation>没有学位的学生及其原因。</translation>
    </message>
    <message>
        <source>A table for the public: counts are rounded, none of them is small. The other tables are for the office.</source>
        <translation>公开表：人数经取整，没有小数目。其他表仅供内部使用。</translation>
    </message>
    <message>
        <source>Sum of all ways in the last year [m]</source>
        <translation>最后一年全部路程之和 [m]</translation>
    </message>
    <message>
        <source>Pupils in the last year</source>
        <translation>最后一年的学生数</translation>
    </message>
    <message>
        <source>Pupils with a seat in the last year</source>
        <translation>最后一年有学位的学生数</translation>
    </message>
    <message>
        <source>Pupils without a seat in the last year</source>
        <translation>最后一年没有学位的学生数</translation>
    </message>
    <message>
        <source>Mean error of the forecast [pupils a school]</source>
        <translation>预测的平均误差 [每校人数]</translation>
    </message>
    <message>
        <source>Mean error of one share for all [pupils a school]</source>
        <translation>统一比例的平均误差 [每校人数]</translation>
    </message>
    <message>
        <source>Within {minutes:g} minutes: {percent} % of {persons} people; as the crow flies it would be {circle} %.</source>
        <translation>{minutes:g} 分钟内：{persons} 人中的 {percent} %；按直线距离则为 {circle} %。</translation>
    </message>
    <message>
        <source>Persons whose year of birth is not known, in no group of age: {persons}.</source>
        <translation>出生年份未知、不属于任何年龄组的人：{persons}。</translation>
    </message>
    <message>
        <source>PEOPLE_FIELDS was not given: each feature of PEOPLE counts as one person.</source>
        <translation>未给出 PEOPLE_FIELDS:PEOPLE 的每个要素计为一人。</translation>
    </message>
    <message>
        <source>Give people either by BASE or by {}.</source>
        <translation>请用 BASE 或 {} 二者之一给出人口。</translation>
    </message>
    <message>
        <source>Places whose number of children is not known, left out: {places}.</source>
        <translation>儿童数未知、未计入的地点：{places}。</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has no number from {low:g} to {high:g} in some rows: {rows}, such as row {row}; fill it or choose another.</source>
        <translation>字段“{field}”在部分行中不是 {low:g} 到 {high:g} 的数字：{rows}，如第 {row} 行；请填写或另选字段。</translation>
    </message>
    <message>
        <source>WAYS was not given: metres are those of a straight line, and walks are longer, often by 40 %.</source>
        <translation>未给出 WAYS：米数为直线距离，步行路程更长，往往长 40 %。</translation>
    </message>
    <message>
        <source>its capacity is not known</source>
        <translation>其容量未知</translation>
    </message>
    <message>
        <source>all schools that can be reached are full</source>
        <translation>可达的学校均已满员</translation>
    </message>
    <message>
        <source>no school with seats can be reached</source>
        <translation>没有可达且有学位的学校</translation>
    </message>
    <message>
        <source>no place is known</source>
        <translation>地点未知</translation>
    </message>
    <message>
        <source>places whose pupils have a seat</source>
        <translation>学生均有学位的地点</translation>
    </message>
    <message>
        <source>places where some have none</source>
        <translation>部分学生没有学位的地点</translation>
    </message>
    <message>
        <source>schools, by pupils</source>
        <translation>学校,按学生数</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>学生数</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>有学位</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>没有学位</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>Mean way [m]</source>
        <translation>平均路程 [m]</translation>
    </message>
    <message>
        <source>Seats and pupils</source>
        <translation>学位与学生</translation>
    </message>
    <message>
        <source>Places in the zone of a school that is not among SCHOOLS: {places} ({examples}); no school expects them, and they get a seat like others.</source>
        <translation>所属学区的学校不在 SCHOOLS 中的地点：{places}({examples})；没有学校预期接收他们，他们与其他人一样获得学位。</translation>
    </message>
    <message>
        <source>Schools whose capacity is not known, which get nobody: {schools} ({examples}).</source>
        <translation>容量未知、不接收学生的学校：{schools}({examples})。</translation>
    </message>
    <message>
        <source>Schools with more pupils from elsewhere than seats: {schools}.</source>
        <translation>外来学生多于学位的学校：{schools}。</translation>
    </message>
    <message>
        <source>The forecast misses the enrolment of today by {forecast:.1f} pupils a school; one share of {share:.1f} % for the children of all zones by {naive:.1f}. Schools judged: {schools}.</source>
        <translation>预测与当前在校生数平均每校相差 {forecast:.1f} 人；对所有学区儿童统一取 {share:.1f} % 则相差 {naive:.1f} 人。参与评判的学校：{schools}。</translation>
    </message>
    <message>
        <source>the way that people walk</source>
        <translation>人们步行的路程</translation>
    </message>
    <message>
        <source>ACCESS_FIELDS was not given; fields with tags that are read: {fields}.</source>
        <translation>未给出 ACCESS_FIELDS；所读取的标签字段：{fields}。</translation>
    </message>
    <message>
        <source>Ways that may not be walked on by their tags, left out: {closed} of {ways}.</source>
        <translation>按标签不可步行、已剔除的道路：{ways} 条中的 {closed} 条。</translation>
    </message>
    <message>
        <source>Stairs that are walked on: {stairs}; who cannot climb them reaches less, see STEPS.</source>
        <translation>可走的台阶：{stairs}；不能上下台阶的人可达范围更小，见 STEPS。</translation>
    </message>
    <message>
        <source>Bridges: {bridges}; they meet what they cross only where both have a vertex in common.</source>
        <translation>桥梁：{bridges}；只有与所跨道路有共同节点时才相连。</translation>
    </message>
    <message>
        <source>Ways without a sidewalk that are walked on all the same: {ways}.</source>
        <translation>没有人行道但仍可步行的道路：{ways}。</translation>
    </message>
    <message>
        <source>Stairs that are left out: {stairs}.</source>
        <translation>已剔除的台阶：{stairs}。</translation>
    </message>
    <message>
        <source>far from all ways that can be walked on</source>
        <translation>远离所有可步行的道路</translation>
    </message>
    <message>
        <source>the nearest way does not hang together with the others</source>
        <translation>最近的道路与其他道路不相连</translation>
    </message>
    <message>
        <source>the number of people is not known</source>
        <translation>人数未知</translation>
    </message>
    <message>
        <source>no facility is near enough</source>
        <translation>附近没有设施</translation>
    </message>
    <message>
        <source>no facility can be walked to</source>
        <translation>没有可步行到达的设施</translation>
    </message>
    <message>
        <source>Facilities at a way that does not hang together with the others: {facilities}; the nearest other way is taken.</source>
        <translation>位于与其他道路不相连的道路旁的设施：{facilities}；改取最近的其他道路。</translation>
    </message>
    <message>
        <source>Places of people at a way that does not hang together with the others: {places}, with {people} persons; they are listed, and the nearest other way is taken.</source>
        <translation>位于与其他道路不相连的道路旁的居住地点：{places}，共 {people} 人；已列出，并改取最近的其他道路。</translation>
    </message>
    <message>
        <source>Facilities without a place, which nobody reaches: {facilities}.</source>
        <translation>没有位置、无人可达的设施：{facilities}。</translation>
    </message>
    <message>
        <source>Places of people that are not on the map: {places}, with {people} persons; they are listed.</source>
        <translation>不在地图上的居住地点：{places}，共 {people} 人；已列出。</translation>
    </message>
    <message>
        <source>MINUTES is &apos;{text}&apos;; give up to {times} numbers up to {most}, such as 5;10;15.</source>
        <translation>MINUTES 为“{text}”；请给出至多 {times} 个不超过 {most} 的数字，如 5;10;15。</translation>
    </message>
    <message>
        <source>FACILITIES has no features; choose another layer.</source>
        <translation>FACILITIES 没有要素；请另选图层。</translation>
    </message>
    <message>
        <source>There are no people to reach a facility; choose another layer, base or date.</source>
        <translation>没有人可到达设施；请另选图层、底座或日期。</translation>
    </message>
    <message>
        <source>Nobody is on the map whose number is known; look at PEOPLE_FIELDS, or at the buildings of the base.</source>
        <translation>地图上没有人数已知的人；请检查 PEOPLE_FIELDS 或底座的建筑。</translation>
    </message>
    <message>
        <source>No facility has a place; choose another layer.</source>
        <translation>没有设施有位置；请另选图层。</translation>
    </message>
    <message>
        <source>The network: {nodes} crossings and ends; its largest part has {percent} % of them, and everybody walks on that.</source>
        <translation>路网：交叉口与端点 {nodes} 个；其最大部分占 {percent} %，所有人都走在该部分上。</translation>
    </message>
    <message>
        <source>Facilities further than {metres:g} m from all ways: {facilities}; the walk to the way counts.</source>
        <translation>距所有道路超过 {metres:g} m 的设施：{facilities}；走到道路的路程计入。</translation>
    </message>
    <message>
        <source>Places of people further than {metres:g} m from all ways: {places}, with {people} persons; they are listed, and the walk to the way counts.</source>
        <translation>距所有道路超过 {metres:g} m 的居住地点：{places}，共 {people} 人；已列出，走到道路的路程计入。</translation>
    </message>
    <message>
        <source>SPEED is {speed}; give from {least} to {most} km/h.</source>
        <translation>SPEED 为 {speed}；请给出 {least} 到 {most} km/h。</translation>
    </message>
    <message>
        <source>MAX_SNAP is {metres}; give up to {most} m.</source>
        <translation>MAX_SNAP 为 {metres}；请给出不超过 {most} m 的值。</translation>
    </message>
    <message>
        <source>Places whose number of people is not known, left out and listed: {places}.</source>
        <translation>人数未知、未计入并已列出的地点：{places}。</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds numbers that no people can have: {rows}, such as in row {row}; choose another field or correct it.</source>
        <translation>字段“{field}”含有不可能的人数：{rows}，如第 {row} 行；请另选字段或更正。</translation>
    </message>
    <message>
        <source>NEED: &apos;{item}&apos; says nothing; give what one person needs, such as 0.3, or by group, such as {group}=0.3. The groups are: {groups}.</source>
        <translation>NEED：“{item}”没有意义；请给出每人需要量，如 0.3，或按人群，如 {group}=0.3。人群有：{groups}。</translation>
    </message>
    <message>
        <source>HiGHS gave no assignment of whole pupils ({why}); run it again with fewer places.</source>
        <translation>HiGHS 没有给出整数学生的分配({why})；请减少地点后重新运行。</translation>
    </message>
    <message>
        <source>AGES is &apos;{text}&apos;; give the ages of pupils, such as 6-11.</source>
        <translation>AGES 为“{text}”；请给出学生年龄，如 6-11。</translation>
    </message>
    <message>
        <source>YEARS is &apos;{text}&apos;; give years ahead from 0 to {most}, such as 0;1;5.</source>
        <translation>YEARS 为“{text}”；请给出 0 到 {most} 的未来年数，如 0;1;5。</translation>
    </message>
    <message>
        <source>In {years} years some pupils of age {age} are children who are not born yet; give YEARS up to {age}.</source>
        <translation>{years} 年后部分 {age} 岁的学生是尚未出生的儿童；YEARS 请不超过 {age}。</translation>
    </message>
    <message>
        <source>In {years} years pupils of age {low} to {high} are those who are {ages} today, and of them nothing is known; give fields for these ages too, or fewer YEARS.</source>
        <translation>{years} 年后 {low} 到 {high} 岁的学生现为 {ages} 岁，而对其一无所知；请给出这些年龄的字段，或减少 YEARS。</translation>
    </message>
    <message>
        <source>WAYS has no way that can be walked on; choose another layer, or look at ACCESS_FIELDS.</source>
        <translation>WAYS 中没有可步行的道路；请另选图层，或检查 ACCESS_FIELDS。</translation>
    </message>
    <message>
        <source>WAYS lie further apart than a continent; look for coordinates that are wrong.</source>
        <translation>WAYS 相距超过一个大陆；请检查有误的坐标。</translation>
    </message>
    <message>
        <source>People are those who are classified as living here; others of the base, left out: {others}.</source>
        <translation>人口为被归类为居住在此者；底座中已排除的其他人：{others}。</translation>
    </message>
    <message>
        <source>Phones never correct residents: these are people present, kept apart from the register.</source>
        <translation>手机数据从不修正居民数：这里是在场人数，与登记册分开存放。</translation>
    </message>
    <message>
        <source>People present, mean of the hours: {mean}, of them in no zone {outside}; by night {night}, by day {day}.</source>
        <translation>在场人数，各小时平均：{mean}，其中不在任何区域的 {outside}；夜间 {night}，白天 {day}。</translation>
    </message>
    <message>
        <source>Of {residents} register residents phones by night misplace {weighted} %, with cells spread evenly {even} %; people spread evenly over all zones misplace {flat} %. Zones compared: {zones}.</source>
        <translation>在 {residents} 名登记居民中，夜间手机数据错放 {weighted} %，网格单元均匀分摊时错放 {even} %；若把人均匀分到所有区域则错放 {flat} %。参与比较的区域：{zones}。</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Day [%]</source>
        <translation>白天程度 [%]</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>在场人数</translation>
    </message>
    <message>
        <source>Of them outside</source>
        <translation>其中在区域外</translation>
    </message>
    <message>
        <source>Register residents misplaced [%]</source>
        <translation>登记居民错放比例 [%]</translation>
    </message>
    <message>
        <source>The same by the even spread [%]</source>
        <translation>均匀分摊时的同一比例 [%]</translation>
    </message>
    <message>
        <source>People by hour</source>
        <translation>分时人口</translation>
    </message>
    <message>
        <source>Cells without a place, whose people are outside: {cells}.</source>
        <translation>没有位置的单元，其人数计入区域外：{cells}。</translation>
    </message>
    <message>
        <source>Cells in which zones overlap, and share what lies in several: {cells}.</source>
        <translation>区域在其中重叠、重叠部分由各区域分摊的单元：{cells}。</translation>
    </message>
    <message>
        <source>Cells without any number, which is unknown and not zero: {cells}.</source>
        <translation>没有任何数值的单元，数值未知而不是零：{cells}。</translation>
    </message>
    <message>
        <source>Cells that are points go whole to the zone they are in; the two spreads are one.</source>
        <translation>点状单元整体归入其所在区域；两种分摊结果相同。</translation>
    </message>
    <message>
        <source>No zone has residents of the register and a number by night: nothing was compared.</source>
        <translation>没有任何区域同时具有登记居民数和夜间人数：未作比较。</translation>
    </message>
    <message>
        <source>Weights by night are residents themselves: within a cell the weighted spread agrees with the register by construction, which is no proof that it is right by day.</source>
        <translation>夜间权重就是居民本身：在单元内部，加权分摊与登记册一致是构造使然，不能证明白天也正确。</translation>
    </message>
    <message>
        <source>The even spread of cells is nearer to the register than the weighted one; take field even.</source>
        <translation>单元的均匀分摊比加权分摊更接近登记册；请使用字段 even。</translation>
    </message>
    <message>
        <source>People spread evenly over all zones are nearer to the register than phones by night are.</source>
        <translation>把人均匀分到所有区域，比夜间手机数据更接近登记册。</translation>
    </message>
    <message>
        <source>Curve of the day</source>
        <translation>一天的曲线</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>everybody in the zones</source>
        <translation>区域内的全部人口</translation>
    </message>
    <message>
        <source>People by day in percent of those by night</source>
        <translation>白天人数占夜间人数的百分比</translation>
    </message>
    <message>
        <source>How the register misses households, by its own counts: β {by_building} (0 one by one, 1 whole buildings); ρ {at_one} + {with_size} per household estimated.</source>
        <translation>由登记册自身计数得出的漏登方式：β {by_building}（0 为逐户漏登，1 为整栋漏登）；ρ {at_one} + 每估算一户 {with_size}。</translation>
    </message>
    <message>
        <source>Where figures are from</source>
        <translation>数字的来源</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Coverage [%]</source>
        <translation>覆盖率 [%]</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>补全后</translation>
    </message>
    <message>
        <source>Zones furthest from their total</source>
        <translation>与总数相差最大的区域</translation>
    </message>
    <message>
        <source>Buildings whose ids agree only as numbers, without leading zeros: {buildings}.</source>
        <translation>标识仅按数字（不计前导零）相符的建筑物：{buildings}。</translation>
    </message>
    <message>
        <source>Buildings in which only the register has people, without an estimate: {buildings}.</source>
        <translation>只有登记册中有人、没有估算的建筑物：{buildings}。</translation>
    </message>
    <message>
        <source>POPULATION_FIELD was not given: the sum of the estimates stands for a zone&apos;s total. Register: {register}, estimate: {estimate}, ratio {ratio}.</source>
        <translation>未给出 POPULATION_FIELD：以估算之和作为区域总数。登记册：{register}，估算：{estimate}，比值 {ratio}。</translation>
    </message>
    <message>
        <source>People of zones that have no building for them: {persons}, in zones: {zones}.</source>
        <translation>所在区域没有建筑物可容纳的人：{persons}，涉及区域：{zones}。</translation>
    </message>
    <message>
        <source>Zones whose households are not their total, because the register has more or no building can take them: {zones}.</source>
        <translation>户数与总数不符的区域（登记册更多，或没有建筑物可容纳）：{zones}。</translation>
    </message>
    <message>
        <source>Zones with more households than people: {zones} ({examples}); check the fields.</source>
        <translation>户数多于人数的区域：{zones}（{examples}）；请检查字段。</translation>
    </message>
    <message>
        <source>Zones whose total is unknown, where gaps stay open: {zones}.</source>
        <translation>总数未知、缺口保持不补的区域：{zones}。</translation>
    </message>
    <message>
        <source>People of the register in no zone, who stay as they are: {persons}.</source>
        <translation>登记册中不在任何区域、保持原样的人：{persons}。</translation>
    </message>
    <message>
        <source>People of the base without a known building, who are in no figure: {persons}.</source>
        <translation>底座中住所建筑物未知、不计入任何数字的人：{persons}。</translation>
    </message>
    <message>
        <source>People of the base whose dwelling is not known, who count in no household: {persons}.</source>
        <translation>底座中住宅单元未知、不计入任何户的人：{persons}。</translation>
    </message>
    <message>
        <source>Zones in which the register has more people than the total: {zones} ({examples}); its figures were made smaller there.</source>
        <translation>登记册人数多于总数的区域：{zones}（{examples}）；其数字已在这些区域内调小。</translation>
    </message>
    <message>
        <source>Zones in which the register has more people than the total: {zones} ({examples}); their sums are the register&apos;s.</source>
        <translation>登记册人数多于总数的区域：{zones}（{examples}）；其合计取登记册的数字。</translation>
    </message>
    <message>
        <source>Buildings with an estimate</source>
        <translation>带估算的建筑物</translation>
    </message>
    <message>
        <source>Totals of zones with a fraction, made whole: {zones}.</source>
        <translation>总数带小数、已取整的区域：{zones}。</translation>
    </message>
    <message>
        <source>INPUT &apos;{}&apos; has no buildings; choose the one with the estimate.</source>
        <translation>INPUT“{}”没有建筑物；请选择带估算的图层。</translation>
    </message>
    <message>
        <source>The GeoPackage that &apos;Create population base&apos; made, with persons attached; it stays as it is.</source>
        <translation>由“创建人口底座”生成并已挂接人员的 GeoPackage；保持不变。</translation>
    </message>
    <message>
        <source>Complete population</source>
        <translation>补全人口</translation>
    </message>
    <message>
        <source>Makes one figure per building of a register with gaps and an estimate, and says where it is from.</source>
        <translation>把有缺口的登记册与估算合成每栋建筑物的一个数字，并说明其来源。</translation>
    </message>
    <message>
        <source>register,estimate,gap,coverage,undercount,combine,small area,dasymetric,origin,households</source>
        <translation>登记册,估算,缺口,覆盖率,漏登,合并,小区域,分区密度,来源,住户</translation>
    </message>
    <message>
        <source>Output of &apos;Estimate population&apos;, or alike.</source>
        <translation>“估算建筑物人口”的输出，或类似图层。</translation>
    </message>
    <message>
        <source>As the base has it.</source>
        <translation>与底座中的写法一致。</translation>
    </message>
    <message>
        <source>People by the estimate</source>
        <translation>估算人数</translation>
    </message>
    <message>
        <source>Empty in a row where unknown.</source>
        <translation>某行未知时留空。</translation>
    </message>
    <message>
        <source>Households by the estimate</source>
        <translation>估算户数</translation>
    </message>
    <message>
        <source>Or dwellings. Without it: people by the register&apos;s mean size of a household.</source>
        <translation>或住宅单元数。未给出时：按登记册的平均户规模由人数推算。</translation>
    </message>
    <message>
        <source>Within which the total is kept.</source>
        <translation>在其范围内保持总数。</translation>
    </message>
    <message>
        <source>People of the zone</source>
        <translation>区域人口</translation>
    </message>
    <message>
        <source>Empty in a row where unknown. Without the field: the sum of the estimates.</source>
        <translation>某行未知时留空。未给出该字段时：取估算之和。</translation>
    </message>
    <message>
        <source>Households of the zone</source>
        <translation>区域户数</translation>
    </message>
    <message>
        <source>Occupied dwellings. Without the field: the sum of the estimates.</source>
        <translation>有人居住的住宅单元。未给出该字段时：取估算之和。</translation>
    </message>
    <message>
        <source>Where the register has more than the total</source>
        <translation>登记册多于总数时</translation>
    </message>
    <message>
        <source>Figures that were made smaller are marked, and such zones named.</source>
        <translation>被调小的数字会作标记，并列出相应区域。</translation>
    </message>
    <message>
        <source>Completed buildings</source>
        <translation>补全后的建筑物</translation>
    </message>
    <message>
        <source>Completed zones</source>
        <translation>补全后的区域</translation>
    </message>
    <message>
        <source>Zones with their sum and coverage.</source>
        <translation>各区域的合计与覆盖率。</translation>
    </message>
    <message>
        <source>Gives each building one figure of people and of households: the register&apos;s where it knows people, and of what it misses in the zone the share that the building is likely to have.</source>
        <translation>为每栋建筑物给出一个人数和一个户数：登记册知道有人的取登记册的数字；登记册在该区域漏登的部分，按建筑物可能拥有的份额分配。</translation>
    </message>
    <message>
        <source>A zone of N households, of which the register has the share C. With h seen and e estimated in a building, it is expected to miss (1 − c)·(e + ρ·h) / (1 + ρ·c); ρ says how far the estimate errs.</source>
        <translation>设区域有 N 户，登记册占其份额 C。某栋建筑物登记 h 户、估算 e 户，则预期漏登 (1 − c)·(e + ρ·h) / (1 + ρ·c) 户；ρ 表示估算的误差大小。</translation>
    </message>
    <message>
        <source>A building without any record may have been missed whole: a building is known with probability C^β, its households with c = C^(1 − β). β and ρ are those under which the register's counts are most likely.</source>
        <translation>没有任何记录的建筑物可能是整栋漏登：建筑物以概率 C^β 被登记，其住户以 c = C^(1 − β) 被登记。β 和 ρ 取使登记册计数可能性最大的值。</translation>
    </message>
    <message>
        <source>What is left of the zone&apos;s total is given out in proportion, in whole numbers. Where the register has more than the total, PREFER says which of them is kept.</source>
        <translation>区域总数的剩余部分按比例以整数分配。登记册多于总数时，由 PREFER 决定保留哪一个。</translation>
    </message>
    <message>
        <source>Keep the total: the register&apos;s figures are made smaller</source>
        <translation>保留总数：登记册的数字调小</translation>
    </message>
    <message>
        <source>Keep the register: the sum is larger</source>
        <translation>保留登记册：合计会更大</translation>
    </message>
    <message>
        <source>Each building with one figure and its origin.</source>
        <translation>每栋建筑物一个数字及其来源。</translation>
    </message>
    <message>
        <source>A population base with persons attached to homes.</source>
        <translation>已将人员挂接到住所的人口底座。</translation>
    </message>
    <message>
        <source>Buildings with people by &apos;Estimate population&apos; or another estimate, by the same ids.</source>
        <translation>带“估算建筑物人口”或其他估算人数的建筑物，标识相同。</translation>
    </message>
    <message>
        <source>Zones with their total, such as a census; without one the sum of the estimates stands for it.</source>
        <translation>带总数的区域，例如普查；没有时以估算之和代替。</translation>
    </message>
    <message>
        <source>Each building with its figure and origin: register, estimate, register + estimate, or unknown.</source>
        <translation>每栋建筑物的数字及来源：register（登记册）、estimate（估算）、register + estimate（两者）或 unknown（未知）。</translation>
    </message>
    <message>
        <source>Zones with their sum, which is exact, coverage by the register, and who has no building.</source>
        <translation>各区域的合计（精确）、登记册覆盖率，以及没有建筑物可容纳的人。</translation>
    </message>
    <message>
        <source>Zone totals are taken for true: whom they count has to be whom the register counts, at the same date.</source>
        <translation>区域总数被当作真值：其统计对象和日期必须与登记册一致。</translation>
    </message>
    <message>
        <source>Who is registered and has left fills gaps that others have: classify residency first.</source>
        <translation>已登记却已离开的人会填补他人的缺口：请先进行居住分类。</translation>
    </message>
    <message>
        <source>A figure of one building is an expectation where its origin is not the register; sums are better.</source>
        <translation>来源不是登记册时，单栋建筑物的数字只是期望值；合计更可靠。</translation>
    </message>
    <message>
        <source>People of all figures</source>
        <translation>全部数字的人数</translation>
    </message>
    <message>
        <source>Households of all figures</source>
        <translation>全部数字的户数</translation>
    </message>
    <message>
        <source>People of the register</source>
        <translation>登记册人数</translation>
    </message>
    <message>
        <source>People from the estimate</source>
        <translation>来自估算的人数</translation>
    </message>
    <message>
        <source>People for whom a zone has no building</source>
        <translation>所在区域没有建筑物可容纳的人数</translation>
    </message>
    <message>
        <source>People of the register in percent of the totals [%]</source>
        <translation>登记册人数占总数的百分比 [%]</translation>
    </message>
    <message>
        <source>Buildings whose figure is unknown</source>
        <translation>数字未知的建筑物</translation>
    </message>
    <message>
        <source>Zones in which the register has more than the total</source>
        <translation>登记册多于总数的区域</translation>
    </message>
    <message>
        <source>Splits hourly cells of phones or platforms to zones, with the even spread and the register beside.</source>
        <translation>把手机或平台的逐小时单元数据分到各区域，并列出均匀分摊结果与登记册。</translation>
    </message>
    <message>
        <source>phone,mobile signalling,big data,hourly,presence,daytime population,night,dynamic,grid,dasymetric</source>
        <translation>手机,手机信令,大数据,逐小时,在场,白天人口,夜间,动态,网格,分区密度</translation>
    </message>
    <message>
        <source>Cells with people: polygons, points, or a table.</source>
        <translation>带人数的单元：面、点或表。</translation>
    </message>
    <message>
        <source>Fields of hours</source>
        <translation>小时字段</translation>
    </message>
    <message>
        <source>The last number in a name is its hour, 0 to 23, such as h07.</source>
        <translation>字段名中最后的数字是小时，0 到 23，例如 h07。</translation>
    </message>
    <message>
        <source>Id of the cell</source>
        <translation>单元标识</translation>
    </message>
    <message>
        <source>Where there is a row for each hour, or a layer of cells.</source>
        <translation>每小时一行，或另有单元图层时需要。</translation>
    </message>
    <message>
        <source>A number from 0 to 23 or a time; for a row for each hour.</source>
        <translation>0 到 23 的数字或时间；用于每小时一行的表。</translation>
    </message>
    <message>
        <source>Number of people, for a row for each hour. Empty is unknown.</source>
        <translation>人数，用于每小时一行的表。空值表示未知。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Such as resident, transient, mobile; they are split each, and added up.</source>
        <translation>例如常住、过境、流动；分别分摊，并相加。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Places of the cells, where INPUT has none.</source>
        <translation>INPUT 没有位置时，单元的位置。</translation>
    </message>
    <message>
        <source>Id in the layer of cells</source>
        <translation>单元图层中的标识</translation>
    </message>
    <message>
        <source>As CELL_ID_FIELD has it.</source>
        <translation>与 CELL_ID_FIELD 的写法一致。</translation>
    </message>
    <message>
        <source>For which people are counted.</source>
        <translation>统计人数所用的区域。</translation>
    </message>
    <message>
        <source>Residents of the zone</source>
        <translation>区域居民数</translation>
    </message>
    <message>
        <source>By the register, to compare; empty in a row where unknown. Without the field: from BASE or WEIGHTS.</source>
        <translation>登记册数字，用于比较；某行未知时留空。未给出该字段时：取自 BASE 或 WEIGHTS。</translation>
    </message>
    <message>
        <source>Where in a cell people are: points or polygons with numbers. Empty: the buildings of BASE.</source>
        <translation>人在单元内的位置：带数值的点或面。空：取 BASE 的建筑物。</translation>
    </message>
    <message>
        <source>Residents of the weights</source>
        <translation>权重中的居民</translation>
    </message>
    <message>
        <source>By which people are split by night; several are added up.</source>
        <translation>夜间按此分摊；多个字段相加。</translation>
    </message>
    <message>
        <source>Workplaces of the weights</source>
        <translation>权重中的工作岗位</translation>
    </message>
    <message>
        <source>Workplaces and facilities, by which people are split by day; several are added up.</source>
        <translation>工作岗位和设施，白天按此分摊；多个字段相加。</translation>
    </message>
    <message>
        <source>Weights by day of a base</source>
        <translation>底座的白天权重</translation>
    </message>
    <message>
        <source>How much one of each counts: workers, pupils, seats of facilities, residents who stay at home.</source>
        <translation>每一项的权重：就业者、学生、设施座位数、白天在家的居民。</translation>
    </message>
    <message>
        <source>Share that is spread evenly</source>
        <translation>均匀分摊的份额</translation>
    </message>
    <message>
        <source>Of each cell&apos;s people whatever the weights: 0 none, 1 all of them.</source>
        <translation>每个单元的人数中不论权重均匀分摊的部分：0 为无，1 为全部。</translation>
    </message>
    <message>
        <source>Hours of the night</source>
        <translation>夜间时段</translation>
    </message>
    <message>
        <source>From one hour to another, both of them in it.</source>
        <translation>从一个小时到另一个小时，首尾均包含。</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>白天时段</translation>
    </message>
    <message>
        <source>Those between are night and day in part.</source>
        <translation>两者之间的小时部分算夜间、部分算白天。</translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation>数据集名称</translation>
    </message>
    <message>
        <source>In the base a later run of the same name takes the place of an earlier one. Empty: that of the layer.</source>
        <translation>在底座中，同名的后一次运行取代前一次。空：取图层名称。</translation>
    </message>
    <message>
        <source>People by zone and hour</source>
        <translation>各区域分时人口</translation>
    </message>
    <message>
        <source>Zones by hour</source>
        <translation>分时区域</translation>
    </message>
    <message>
        <source>Each zone with a column for every hour.</source>
        <translation>每个区域，每小时一列。</translation>
    </message>
    <message>
        <source>Splits what phones or platforms count in their cells, hour by hour, to zones, as Wu et al. (3.2.3, 4.2) set it beside the register. It says who is present, and is never attached to persons.</source>
        <translation>把手机或平台在其单元中逐小时的计数分到各区域，如 Wu 等（3.2.3、4.2）那样与登记册并列。它说明谁在场，从不挂接到个人。</translation>
    </message>
    <message>
        <source>By night a cell is split by residents, by day by workplaces, pupils and facilities, and in a straight line between. A cell without any of them is split by area. A cell that is a point goes whole to its zone.</source>
        <translation>夜间按居民分摊单元，白天按工作岗位、学生和设施分摊，其间按直线过渡。没有这些内容的单元按面积分摊。点状单元整体归入其所在区域。</translation>
    </message>
    <message>
        <source>A row for each zone, hour and pattern.</source>
        <translation>每个区域、小时和模式一行。</translation>
    </message>
    <message>
        <source>Cells with people: a field for each hour, or a row for each cell and hour with the layer of the cells.</source>
        <translation>带人数的单元：每小时一个字段，或每个单元和小时一行并附单元图层。</translation>
    </message>
    <message>
        <source>Zones, with their register residents where they are known.</source>
        <translation>区域，已知时附登记居民数。</translation>
    </message>
    <message>
        <source>What tells where in a cell people are: a population base (who lives, works and studies in its buildings, facilities), or a layer with weights by night and by day.</source>
        <translation>说明人在单元内何处的数据：人口底座（谁在其建筑物中居住、工作和学习，以及设施），或带夜间和白天权重的图层。</translation>
    </message>
    <message>
        <source>A row for each zone, hour and kind: people by weights (persons), and where each cell is spread evenly (even). What lies in no zone is the zone &apos;outside&apos;. Sums are those of the cells.</source>
        <translation>每个区域、小时和类别一行：加权人数（persons）和单元均匀分摊的人数（even）。不在任何区域的部分记为区域“outside”。合计与单元一致。</translation>
    </message>
    <message>
        <source>Zones with a column for each hour, for the map; a report with the curve of the day.</source>
        <translation>每小时一列的区域，用于制图；附一天曲线的报告。</translation>
    </message>
    <message>
        <source>With a base the rows are kept there as well, in one batch that can be undone.</source>
        <translation>给出底座时，各行也存入底座，作为可撤销的一个批次。</translation>
    </message>
    <message>
        <source>Phones never correct residents: in Helsinki phones by night misplace 35 % of them, people spread evenly over all zones 26 %.</source>
        <translation>手机数据从不修正居民数：在赫尔辛基，夜间手机数据错放 35 % 的居民，把人均匀分到所有区域只错放 26 %。</translation>
    </message>
    <message>
        <source>Weights may be worse than the even spread. The report compares both with the register; where the even one is nearer, it says so, and EVEN_SHARE mixes them.</source>
        <translation>加权可能不如均匀分摊。报告把两者与登记册比较；均匀分摊更接近时会说明，EVEN_SHARE 可将二者混合。</translation>
    </message>
    <message>
        <source>One phone is not one person. Totals are those of the source, which says whom it counts.</source>
        <translation>一部手机不等于一个人。总数是数据源的总数，由数据源说明其统计对象。</translation>
    </message>
    <message>
        <source>People present, mean of the hours</source>
        <translation>在场人数，各小时平均</translation>
    </message>
    <message>
        <source>Of them in no zone</source>
        <translation>其中不在任何区域</translation>
    </message>
    <message>
        <source>Register residents misplaced by phones by night [%]</source>
        <translation>夜间手机数据错放的登记居民 [%]</translation>
    </message>
    <message>
        <source>The same where cells are spread evenly [%]</source>
        <translation>单元均匀分摊时的同一比例 [%]</translation>
    </message>
    <message>
        <source>The same where people are spread evenly over all zones [%]</source>
        <translation>把人均匀分到所有区域时的同一比例 [%]</translation>
    </message>
    <message>
        <source>Zones compared with the register</source>
        <translation>与登记册比较的区域</translation>
    </message>
    <message>
        <source>A zone is called &apos;{}&apos;, as is what lies in none; give it another id.</source>
        <translation>有一个区域名为“{}”，而不在任何区域的部分也用此名；请换一个标识。</translation>
    </message>
    <message>
        <source>Cells with several rows for one hour and kind: {n}; filter INPUT to one day, or give means of days.</source>
        <translation>同一小时和类别有多行的单元：{n}；请将 INPUT 过滤为一天，或给出多日平均值。</translation>
    </message>
    <message>
        <source>Give HOUR_FIELDS, a field for each hour; or HOUR_FIELD and VALUE_FIELD, a row for each hour.</source>
        <translation>请给出 HOUR_FIELDS（每小时一个字段）；或 HOUR_FIELD 和 VALUE_FIELD（每小时一行）。</translation>
    </message>
    <message>
        <source>INPUT is a table; give CELLS, the layer with the places of its cells.</source>
        <translation>INPUT 是表；请给出 CELLS，即单元位置的图层。</translation>
    </message>
    <message>
        <source>CELL_ID_FIELD is missing; choose the field of INPUT with the id of the cell.</source>
        <translation>缺少 CELL_ID_FIELD；请选择 INPUT 中单元标识的字段。</translation>
    </message>
    <message>
        <source>CELLS_ID_FIELD is missing; choose the field of CELLS with the id of the cell.</source>
        <translation>缺少 CELLS_ID_FIELD；请选择 CELLS 中单元标识的字段。</translation>
    </message>
    <message>
        <source>Cells of INPUT that are not among CELLS: {cells}; their people are outside.</source>
        <translation>INPUT 中不在 CELLS 里的单元：{cells}；其人数计入区域外。</translation>
    </message>
    <message>
        <source>INPUT &apos;{}&apos; has no rows; choose the one with people by hour.</source>
        <translation>INPUT“{}”没有行；请选择带分时人数的数据。</translation>
    </message>
    <message>
        <source>KIND_FIELD has a kind &apos;{}&apos;; filter it out: kinds are added up to it.</source>
        <translation>KIND_FIELD 含有类别“{}”；请将其过滤掉：各类别会相加得到它。</translation>
    </message>
    <message>
        <source>KIND_FIELD has {} kinds; choose a field with at most {}.</source>
        <translation>KIND_FIELD 有 {} 个类别；请选择最多 {} 个类别的字段。</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has numbers that no weights can have: {n}; weights are 0 or more.</source>
        <translation>字段“{field}”含有不可能是权重的数值：{n}；权重应为 0 或更大。</translation>
    </message>
    <message>
        <source>WEIGHTS needs NIGHT_FIELDS and DAY_FIELDS; choose the numbers that tell where people sleep and work.</source>
        <translation>WEIGHTS 需要 NIGHT_FIELDS 和 DAY_FIELDS；请选择说明人们在何处过夜和工作的数值。</translation>
    </message>
    <message>
        <source>Rows of WEIGHTS without a number in &apos;{field}&apos;, which weigh nothing: {n}.</source>
        <translation>WEIGHTS 中字段“{field}”没有数值、权重为零的行：{n}。</translation>
    </message>
    <message>
        <source>Give BASE or WEIGHTS; they tell where in a cell people are.</source>
        <translation>请给出 BASE 或 WEIGHTS；它们说明人在单元内的位置。</translation>
    </message>
    <message>
        <source>DAY_WEIGHTS: &apos;{}&apos; says nothing; name workers, pupils, facilities or residents, such as workers=1.</source>
        <translation>DAY_WEIGHTS：“{}”没有意义；请写 workers、pupils、facilities 或 residents，例如 workers=1。</translation>
    </message>
    <message>
        <source>Neither the register nor the estimate has anybody; check the field of the estimate and DATE.</source>
        <translation>登记册和估算中都没有人；请检查估算字段和 DATE。</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;; give two hours from 0 to 23, such as 22-6.</source>
        <translation>{name} 为“{text}”；请给出 0 到 23 之间的两个小时，例如 22-6。</translation>
    </message>
    <message>
        <source>NIGHT_HOURS and DAY_HOURS have hours in common ({hours}); let them stand apart.</source>
        <translation>NIGHT_HOURS 与 DAY_HOURS 有共同的小时（{hours}）；请将二者分开。</translation>
    </message>
    <message>
        <source>HOUR_FIELDS: the last number in a name is its hour, 0 to 23, each of them once, such as h07; &apos;{name}&apos; does not fit.</source>
        <translation>HOUR_FIELDS：字段名中最后的数字是小时，0 到 23，各出现一次，例如 h07；“{name}”不符合。</translation>
    </message>
    <message>
        <source>Hour 24 is taken to be hour 0.</source>
        <translation>24 时按 0 时处理。</translation>
    </message>
    <message>
        <source>HOUR_FIELD &apos;{field}&apos; has something in row {row} that is no hour; give numbers from 0 to 23, or times.</source>
        <translation>HOUR_FIELD“{field}”第 {row} 行的内容不是小时；请给出 0 到 23 的数字或时间。</translation>
    </message>
    <message>
        <source>Register and estimate</source>
        <translation>登记册与估算</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Overview of a Population Base…</source>
        <translation>人口底座概览…</translation>
    </message>
    <message>
        <source>Overview of a Base</source>
        <translation>底座概览</translation>
    </message>
    <message>
        <source>What is in a base, since when, how good it is, its last changes and who used it.</source>
        <translation>底座中有什么、自何时起、质量如何、最近的变更以及谁使用过。</translation>
    </message>
    <message>
        <source>It is being built.</source>
        <translation>底座正在建设。</translation>
    </message>
    <message>
        <source>It is in use: small counts of persons are not shown.</source>
        <translation>底座正在使用：人数过少时不显示。</translation>
    </message>
    <message>
        <source>Places: {}</source>
        <translation>地点：{}</translation>
    </message>
    <message>
        <source>Known addresses</source>
        <translation>已知地址</translation>
    </message>
    <message>
        <source>Persons alive</source>
        <translation>在世人员</translation>
    </message>
    <message>
        <source>Persons tagged: {}</source>
        <translation>有标签的人员：{}</translation>
    </message>
    <message>
        <source>What is in the base</source>
        <translation>底座内容</translation>
    </message>
    <message>
        <source>Open Layers</source>
        <translation>打开图层</translation>
    </message>
    <message>
        <source>Open the base as a group of layers whose forms show who is linked to what.</source>
        <translation>以图层组打开底座，其表单显示谁与什么相关联。</translation>
    </message>
    <message>
        <source>The last uses, the newest first</source>
        <translation>最近的使用，最新的在前</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Read anew what is in the base, whoever changed it.</source>
        <translation>重新读取底座内容，无论由谁更改。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Cycle in days</source>
        <translation>更新周期（天）</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>In the base</source>
        <translation>底座内容</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>访问日志</translation>
    </message>
    <message>
        <source>Choose a population base: its content, quality and last changes are shown here.</source>
        <translation>请选择一个人口底座：这里显示其内容、质量和最近的变更。</translation>
    </message>
    <message>
        <source>Reading the base…</source>
        <translation>正在读取底座…</translation>
    </message>
    <message>
        <source>No register was imported yet: run &apos;Import register&apos; for each.</source>
        <translation>尚未导入登记册：请对每个登记册运行“导入登记册”。</translation>
    </message>
    <message>
        <source>CRS: {}.</source>
        <translation>坐标参考系：{}。</translation>
    </message>
    <message>
        <source>Last
import</source>
        <translation>最近
导入</translation>
    </message>
    <message>
        <source>Cycle
[days]</source>
        <translation>周期
[天]</translation>
    </message>
    <message>
        <source>Overdue
[days]</source>
        <translation>逾期
[天]</translation>
    </message>
    <message>
        <source>Nobody has taken data out of this base yet.</source>
        <translation>尚无人从此底座取用数据。</translation>
    </message>
    <message>
        <source>Time
(UTC)</source>
        <translation>时间
(UTC)</translation>
    </message>
    <message>
        <source>First batch: {}, last: {}.</source>
        <translation>第一个批次：{}，最近批次：{}。</translation>
    </message>
    <message>
        <source>Uses: {}. Each line of the log stands on the one before it.</source>
        <translation>使用次数：{}。日志的每一行都与前一行相接。</translation>
    </message>
    <message>
        <source>Registers: {}, overdue: {}.</source>
        <translation>登记册：{}，逾期：{}。</translation>
    </message>
    <message>
        <source>Lines of the access log stay. To have the batch again, run its algorithm again.</source>
        <translation>访问日志的各行保留。如需恢复该批次，请重新运行其算法。</translation>
    </message>
    <message>
        <source>The last batches, the newest first</source>
        <translation>最近的批次，最新的在前</translation>
    </message>
    <message>
        <source>This batch changed the vault as well: choose it to undo both.</source>
        <translation>该批次也更改了保险库：请选择保险库，以便一并撤销。</translation>
    </message>
    <message>
        <source>Choose the vault of this base below the batches: batch {} changed it as well.</source>
        <translation>请在批次下方选择此底座的保险库：批次 {} 也更改了它。</translation>
    </message>
    <message>
        <source>The vault is put back as well.</source>
        <translation>保险库也一并恢复。</translation>
    </message>
    <message>
        <source>Rows added and ended</source>
        <translation>新增和终止的行</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Nothing to Undo</source>
        <translation>没有可撤销的批次</translation>
    </message>
    <message>
        <source>Undo batch {} of {}, &apos;{}&apos;?</source>
        <translation>撤销批次 {}（{}，“{}”）？</translation>
    </message>
    <message>
        <source>Rows that it added and that go: {}. Rows that it ended and that hold again: {}.</source>
        <translation>由其新增、将被删除的行：{}。由其终止、将重新生效的行：{}。</translation>
    </message>
    <message>
        <source>undone, {}</source>
        <translation>已撤销，{}</translation>
    </message>
    <message>
        <source>Undoing batch {}…</source>
        <translation>正在撤销批次 {}…</translation>
    </message>
    <message>
        <source>Undo Batch {}…</source>
        <translation>撤销批次 {}…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Issues: {}</source>
        <translation>问题：{}</translation>
    </message>
    <message>
        <source>Nothing was checked yet: &apos;Check population base&apos; counts what breaks each rule, and lists it.</source>
        <translation>尚未检查：“检查人口底座”会统计并列出违反每条规则的行。</translation>
    </message>
    <message>
        <source>What was verified in the field is right</source>
        <translation>现场核实的内容正确</translation>
    </message>
    <message>
        <source>Rules, the worst first</source>
        <translation>规则，最差的在前</translation>
    </message>
    <message>
        <source>Issues of the rule that is chosen</source>
        <translation>所选规则的问题</translation>
    </message>
    <message>
        <source>A layer of points: the buildings of the rows that fail, or of those chosen in the list.</source>
        <translation>点图层：不通过的行所在的建筑物；在列表中选择时缩放到所选的行。</translation>
    </message>
    <message>
        <source>Open &apos;Check population base&apos; with this base.</source>
        <translation>用此底座打开“检查人口底座”。</translation>
    </message>
    <message>
        <source>Reading the issues…</source>
        <translation>正在读取问题…</translation>
    </message>
    <message>
        <source>Checked last: {}. Rules: {}, with rows that fail: {}.</source>
        <translation>最近检查：{}。规则：{}，其中有不通过的行：{}。</translation>
    </message>
    <message>
        <source>{} of {} fail</source>
        <translation>{} / {} 不通过</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>The rule is about a share: its rows are counted, not listed.</source>
        <translation>该规则只涉及比例：其行只计数，不列出。</translation>
    </message>
    <message>
        <source>The rule has no issues.</source>
        <translation>该规则没有问题。</translation>
    </message>
    <message>
        <source>Issues: {}.</source>
        <translation>问题：{}。</translation>
    </message>
    <message>
        <source>Check Base…</source>
        <translation>检查底座…</translation>
    </message>
    <message>
        <source>Choose a rule: its issues are listed here.</source>
        <translation>请选择一条规则：这里列出其问题。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>None of the rows that fail has a place on the map.</source>
        <translation>不通过的行在地图上都没有位置。</translation>
    </message>
    <message>
        <source>Issues: {}; the first {} are listed.</source>
        <translation>问题：{}；列出前 {} 个。</translation>
    </message>
    <message>
        <source>Issues on the map: {}.</source>
        <translation>地图上的问题：{}。</translation>
    </message>
    <message>
        <source>Without a place: {}.</source>
        <translation>没有位置：{}。</translation>
    </message>
    <message>
        <source>Not looked up: {}.</source>
        <translation>未查找：{}。</translation>
    </message>
    <message>
        <source>{} pass</source>
        <translation>{} 通过</translation>
    </message>
    <message>
        <source>Organisations called like somebody who is there, or like a mail or telephone, whose name the base does not keep: {organisations}.</source>
        <translation>以其中人员姓名、邮箱或电话命名、底座不保留名称的单位：{organisations}。</translation>
    </message>
    <message>
        <source>Persons whose home somebody decided, which stays whatever registers say: {persons}.</source>
        <translation>住所由人工判定、不随登记册变化的人数：{persons}。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the name of a field, or a list of names</source>
        <translation>一个字段名或字段名列表</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>一个字段名</translation>
    </message>
    <message>
        <source>a text or a number</source>
        <translation>文本或数字</translation>
    </message>
    <message>
        <source>DEFINITION: {} is given twice; give it once.</source>
        <translation>DEFINITION：{} 给出了两次；只给一次。</translation>
    </message>
    <message>
        <source>DEFINITION: {} cannot be read ({}); choose another file.</source>
        <translation>DEFINITION：无法读取 {}（{}）；请选择其他文件。</translation>
    </message>
    <message>
        <source>DEFINITION: {} is no JSON in UTF-8 ({}); mend it, such as {}.</source>
        <translation>DEFINITION：{} 不是 UTF-8 编码的 JSON（{}）；请修正，例如 {}。</translation>
    </message>
    <message>
        <source>DEFINITION: {} is no parameter of this algorithm; did you mean {}?</source>
        <translation>DEFINITION：{} 不是本算法的参数；您是指 {} 吗？</translation>
    </message>
    <message>
        <source>DEFINITION: {} is &apos;{}&apos;; give {}.</source>
        <translation>DEFINITION：{} 为“{}”；请给出{}。</translation>
    </message>
    <message>
        <source>What to doubt: addresses to review; decide on them in &apos;Review Doubtful Persons&apos; of the plugin&apos;s menu, which alone shows addresses of the vault, and run this again.</source>
        <translation>须存疑之处：待审核的地址；请在插件菜单的“审核存疑人员”中逐一决定（只有那里显示保险库中的地址），然后重新运行本步骤。</translation>
    </message>
    <message>
        <source>A JSON file with these parameters: text, or lists of names of fields; choices by their number. Empty: that of the last import of this source.</source>
        <translation>包含这些参数的 JSON 文件：文本或字段名列表；选项用其编号。留空：使用该来源上次导入的定义。</translation>
    </message>
    <message>
        <source>Links by tier: {tiers}. By pair of registers: {pairs}.</source>
        <translation>按匹配层级统计的关联：{tiers}。按登记册对：{pairs}。</translation>
    </message>
    <message>
        <source>Registers whose signs of life are all outside of the period of SIGN_DAYS up to DATE: {registers}. Whom only they know counts as not seen; give a DATE or SIGN_DAYS that fit them.</source>
        <translation>活动迹象全部不在截至 DATE 的 SIGN_DAYS 时间范围内的登记册：{registers}。仅见于这些登记册的人员视为未见到；请给出与之相符的 DATE 或 SIGN_DAYS。</translation>
    </message>
    <message>
        <source>{}: field &apos;{}&apos; of the definition is not in INPUT, which has {}; mend the definition.</source>
        <translation>{}：定义中的字段“{}”不在 INPUT 中，其字段为 {}；请修正定义。</translation>
    </message>
    <message>
        <source>The base is read as of this day, such as 2025-06-30. Empty: today.</source>
        <translation>按此日期读取底座，例如 2025-06-30。留空：今天。</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; give a day such as 2025-06-30.</source>
        <translation>{} 为“{}”；请给出日期，例如 2025-06-30。</translation>
    </message>
    <message>
        <source>Tag &apos;{tag}&apos;, rule in line {line}: cannot be evaluated for persons: {persons}; it gives them no tag.</source>
        <translation>标签“{tag}”，第 {line} 行的规则：无法求值的人员：{persons}；这些人员不获得标签。</translation>
    </message>
    <message>
        <source>Tag &apos;{tag}&apos;, rule in line {lines}: unknown for persons: {persons}; it gives them no tag.</source>
        <translation>标签“{tag}”，第 {lines} 行的规则：结果未知的人员：{persons}；这些人员不获得标签。</translation>
    </message>
    <message>
        <source>CHANGES is missing; choose the extract that came back.</source>
        <translation>缺少 CHANGES；请选择交回的提取文件。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; of CHANGES is being edited; save or drop the edits and stop editing first.</source>
        <translation>CHANGES 的图层“{}”正在编辑；请先保存或放弃编辑并停止编辑。</translation>
    </message>
    <message>
        <source>CHANGES: {} does not exist; choose the extract that came back.</source>
        <translation>CHANGES：{} 不存在；请选择交回的提取文件。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>What must be so</source>
        <translation>应满足的条件</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Issues that are open: {issues}; of them errors: {errors}. New: {new}; mended since the last check: {gone}.</source>
        <translation>未解决的问题：{issues}；其中错误：{errors}。新增：{new}；自上次检查以来已修复：{gone}。</translation>
    </message>
    <message>
        <source>Rules for which the base has no data, and which are not checked: {rules}.</source>
        <translation>底座没有数据、因而未检查的规则：{rules}。</translation>
    </message>
    <message>
        <source>Rows that break each rule, of those that were checked</source>
        <translation>各规则中违反规则的行（占已检查的行）</translation>
    </message>
    <message>
        <source>Issues on the map</source>
        <translation>地图上的问题</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Scores by rule</source>
        <translation>按规则的得分</translation>
    </message>
    <message>
        <source>Rules broken by source</source>
        <translation>按来源的违规情况</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Head; keep it elsewhere</source>
        <translation>日志头；请另处保存</translation>
    </message>
    <message>
        <source>EARLIER_DATE is missing; give the day of the earlier base, such as 2020-06-30.</source>
        <translation>缺少 EARLIER_DATE；请给出较早底座的日期，例如 2020-06-30。</translation>
    </message>
    <message>
        <source>EARLIER_DATE is {}, which is not before DATE; give an earlier day.</source>
        <translation>EARLIER_DATE 为 {}，不早于 DATE；请给出更早的日期。</translation>
    </message>
    <message>
        <source>Corrections applied: {applied}; in conflict with the base: {conflicts}; rejected: {rejected}; what the base says already: {already}.</source>
        <translation>已应用的更正：{applied}；与底座冲突：{conflicts}；拒绝：{rejected}；底座已有：{already}。</translation>
    </message>
    <message>
        <source>Rows that are missing, and so said to be gone, of those that went out: {listed}.</source>
        <translation>缺少、因而视为已不存在的行（占交出行数）：{listed}。</translation>
    </message>
    <message>
        <source>BY: people are counted by age in any case, by AGE_BANDS; leave out &apos;{group}&apos;.</source>
        <translation>BY：无论如何都会按 AGE_BANDS 分年龄统计人员；请去掉“{group}”。</translation>
    </message>
    <message>
        <source>Edited extract</source>
        <translation>编辑过的提取文件</translation>
    </message>
    <message>
        <source>The file that &apos;Extract from base&apos; made, as it came back; not layers that were saved from it.</source>
        <translation>“从底座提取”生成并交回的文件；不是由它另存的图层。</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>应用更改</translation>
    </message>
    <message>
        <source>Takes back an extract that was edited in the field: one batch, conflicts listed, can be undone.</source>
        <translation>收回在现场编辑过的提取文件：作为一个批次，列出冲突，可以撤销。</translation>
    </message>
    <message>
        <source>field work,QField,correction,update,merge,sync,conflict,verification,maintenance,import</source>
        <translation>现场工作,QField,更正,更新,合并,同步,冲突,核实,维护,导入</translation>
    </message>
    <message>
        <source>Who corrects</source>
        <translation>更正者</translation>
    </message>
    <message>
        <source>Source of the new rows: field, or a name that no register has.</source>
        <translation>新行的来源：field，或任何登记册都没有的名称。</translation>
    </message>
    <message>
        <source>Corrections count in conflicts</source>
        <translation>冲突时以更正为准</translation>
    </message>
    <message>
        <source>No: where the base was changed since, it stays as it is.</source>
        <translation>否：底座此后已改动之处保持不变。</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Both sides of what was changed in the base since.</source>
        <translation>底座此后已改动之处的双方取值。</translation>
    </message>
    <message>
        <source>Rejected corrections</source>
        <translation>被拒绝的更正</translation>
    </message>
    <message>
        <source>What cannot be kept, or is not open to correction, and why.</source>
        <translation>无法保存或不允许更正的内容及原因。</translation>
    </message>
    <message>
        <source>Takes back an extract that was edited outside, and puts its corrections into the base as one batch.</source>
        <translation>收回在外部编辑过的提取文件，把其中的更正作为一个批次写入底座。</translation>
    </message>
    <message>
        <source>What goes in: the base; an extract of it that has not expired, of a profile that lets something be corrected; who corrects.</source>
        <translation>输入：底座；它的一个未过期、其方案允许更正的提取文件；更正者。</translation>
    </message>
    <message>
        <source>Rows are known by their uid. One that is missing is said to be gone; one without a uid, or with one of its own, is new. Two rows with one uid, as copying makes them, are rejected.</source>
        <translation>各行按 uid 识别。缺少的行视为已不存在；没有 uid 或自带 uid 的行是新行。复制产生的同一 uid 的两行会被拒绝。</translation>
    </message>
    <message>
        <source>A home that is gone ends on the date. What is corrected stays when registers are read again: homes, addresses, dwellings, tags, and name, use, storeys of buildings. A row that only got a day of a look stays its source&apos;s.</source>
        <translation>已不存在的住所在该日期结束。重新读取登记册时更正保持不变：住所、地址、住宅单元、标签，以及建筑物的名称、用途、层数。只填了核实日期的行仍属于其来源。</translation>
    </message>
    <message>
        <source>Each with the values before and after, and its state.</source>
        <translation>每项更正的前后取值及其状态。</translation>
    </message>
    <message>
        <source>The base, in which rows of sources have ended and those of who corrects have begun. &apos;Undo a batch&apos; takes it back.</source>
        <translation>底座：来源的行已结束，更正者的行已开始。“撤销一个批次”可将其撤回。</translation>
    </message>
    <message>
        <source>All corrections, column by column, with what became of them.</source>
        <translation>全部更正，逐列列出及其结果。</translation>
    </message>
    <message>
        <source>Conflicts: where the base was changed since the extract was made. They are not applied, unless you prefer the corrections.</source>
        <translation>冲突：提取之后底座又改动之处。除非选择以更正为准，否则不应用。</translation>
    </message>
    <message>
        <source>Rejected ones with the reason: unknown dwellings, floors that are no numbers, columns that are not open.</source>
        <translation>被拒绝的更正及原因：未知的住宅单元、不是数字的楼层、未开放的列。</translation>
    </message>
    <message>
        <source>Dwellings that are said to be gone come back with the next run of a register that lists them; buildings that are new go when buildings are loaded again.</source>
        <translation>称已不存在的住宅单元，在列有它的登记册下次运行时会重新出现；新增的建筑物在重新加载建筑物时会消失。</translation>
    </message>
    <message>
        <source>A home that was decided stays until somebody corrects it again, also where the person has moved since.</source>
        <translation>人工判定的住所会一直保留，直到有人再次更正，即使此人此后已搬走。</translation>
    </message>
    <message>
        <source>Whoever has the file can write anything into it; look at the list before you go on.</source>
        <translation>持有文件的人可以在其中写入任何内容；继续之前请查看列表。</translation>
    </message>
    <message>
        <source>Corrections applied</source>
        <translation>已应用的更正</translation>
    </message>
    <message>
        <source>Corrections in conflict</source>
        <translation>冲突的更正</translation>
    </message>
    <message>
        <source>Corrections rejected</source>
        <translation>被拒绝的更正数</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>A CSV table with the columns rule, class, severity, title, table_name, sql; the base keeps them until others are given. Empty: those that it has.</source>
        <translation>含 rule、class、severity、title、table_name、sql 列的 CSV 表；底座会保留它们，直到给出其他规则。留空：使用底座已有的规则。</translation>
    </message>
    <message>
        <source>Check population base</source>
        <translation>检查人口底座</translation>
    </message>
    <message>
        <source>Checks a base by rules, keeps issues and scores, and draws a sample to verify in the field.</source>
        <translation>按规则检查底座，保留问题和得分，并抽取样本供现场核实。</translation>
    </message>
    <message>
        <source>quality,rules,issues,scores,consistency,accuracy,timeliness,validation,sample,audit,access log,upkeep</source>
        <translation>质量,规则,问题,得分,一致性,准确性,时效性,验证,抽样,审计,访问日志,维护</translation>
    </message>
    <message>
        <source>Rules to leave out</source>
        <translation>略过的规则</translation>
    </message>
    <message>
        <source>Names with semicolons; their issues stay as they are.</source>
        <translation>以分号分隔的名称；其问题保持不变。</translation>
    </message>
    <message>
        <source>Kept head of the access log</source>
        <translation>已保存的访问日志头</translation>
    </message>
    <message>
        <source>What an earlier check gave as LOG_HEAD and you kept elsewhere. Empty: lines cut off at the end may go unseen.</source>
        <translation>此前检查给出的 LOG_HEAD，由您另处保存。留空：末尾被截掉的行可能无法发现。</translation>
    </message>
    <message>
        <source>Half width of the interval</source>
        <translation>区间半宽</translation>
    </message>
    <message>
        <source>How exact the share of homes that are right is to be: 0.05 means plus or minus 5 percent points.</source>
        <translation>正确住所比例的精度：0.05 表示正负 5 个百分点。</translation>
    </message>
    <message>
        <source>How often the interval has the true share.</source>
        <translation>区间包含真实比例的频率。</translation>
    </message>
    <message>
        <source>Share that is thought to be right</source>
        <translation>预计正确的比例</translation>
    </message>
    <message>
        <source>With 0.5 the sample is large enough whatever is true; with 0.95 it is smaller, and too small if less is right.</source>
        <translation>取 0.5 时，无论真实情况如何样本都足够大；取 0.95 时样本较小，若实际正确的更少则样本不足。</translation>
    </message>
    <message>
        <source>Level of places to draw from</source>
        <translation>抽样所依据的地点层级</translation>
    </message>
    <message>
        <source>Every place of this level has its part in the sample. 0: the places in which buildings lie.</source>
        <translation>该层级的每个地点在样本中都有其份额。0：建筑物所在的地点。</translation>
    </message>
    <message>
        <source>Verified sample</source>
        <translation>已核实的样本</translation>
    </message>
    <message>
        <source>The sample of an earlier run, filled in.</source>
        <translation>此前运行得到并已填写的样本。</translation>
    </message>
    <message>
        <source>Row of the home</source>
        <translation>住所所在行</translation>
    </message>
    <message>
        <source>As the sample has it. Empty: the field uid.</source>
        <translation>与样本中一致。留空：字段 uid。</translation>
    </message>
    <message>
        <source>Right or not</source>
        <translation>是否正确</translation>
    </message>
    <message>
        <source>Yes or no, 1 or 0. Empty: the field right.</source>
        <translation>是或否，1 或 0。留空：字段 right。</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Rows checked and failed, by rule, source and place.</source>
        <translation>按规则、来源和地点统计的已检查行与未通过行。</translation>
    </message>
    <message>
        <source>Sample to verify</source>
        <translation>待核实样本</translation>
    </message>
    <message>
        <source>Homes to visit, with empty fields to fill in; no names.</source>
        <translation>需走访的住所，含待填写的空字段；没有姓名。</translation>
    </message>
    <message>
        <source>Head of the access log, to be kept elsewhere</source>
        <translation>访问日志头，请另处保存</translation>
    </message>
    <message>
        <source>Checks whether a base is consistent, accurate and up to date, as Wu et al. (3.3) ask of its upkeep.</source>
        <translation>检查底座是否一致、准确、及时，如 Wu 等（3.3）对其维护的要求。</translation>
    </message>
    <message>
        <source>What goes in: the base; rules of your own, if you have any; and the sample of an earlier run, when it was verified.</source>
        <translation>输入：底座；自定义规则（如有）；以及此前运行的样本（核实之后）。</translation>
    </message>
    <message>
        <source>The rules are a table of the base. To add one, write a SELECT of the uids of rows that are wrong; it can read the base, and nothing else. A SELECT may have :day, the date of the check.</source>
        <translation>规则是底座中的一张表。要新增规则，请写一条选出错误行 uid 的 SELECT；它只能读取底座。SELECT 中可以使用 :day，即检查日期。</translation>
    </message>
    <message>
        <source>A rule for which the base has no data is said to be not checked: of a building without storeys nobody knows which floors it has. Rules about shares, such as people without a home, give scores and no issues.</source>
        <translation>底座没有数据的规则会注明未检查：没有层数的建筑物，无从知道它有哪些楼层。关于比例的规则（如无住所的人）只给出得分，不产生问题。</translation>
    </message>
    <message>
        <source>Keep the head of the access log elsewhere, and give it to the next check: lines that were cut off at the end show only so.</source>
        <translation>请另处保存访问日志头，并在下次检查时提供：末尾被截掉的行只有这样才能发现。</translation>
    </message>
    <message>
        <source>What to doubt: a warning may be right as it is, such as a crowded flat. Rules find what contradicts itself; whether people live where the base says, only the sample tells.</source>
        <translation>存疑之处：警告所指的情况可能本来就是真的，例如拥挤的住房。规则只能发现自相矛盾之处；人是否住在底座所说的地方，只有样本能说明。</translation>
    </message>
    <message>
        <source>A row for each row of the base that breaks a rule.</source>
        <translation>底座中每个违反规则的行对应一行。</translation>
    </message>
    <message>
        <source>Issues: each row that breaks a rule, where it is, and what to do. One that is mended ends with the next check.</source>
        <translation>问题：每个违反规则的行、所在位置以及处理办法。已修复的问题在下次检查时结束。</translation>
    </message>
    <message>
        <source>Scores of each rule, by source and by place, which the base keeps by date.</source>
        <translation>每条规则按来源和地点的得分，底座按日期保留。</translation>
    </message>
    <message>
        <source>A sample of homes to visit, just as many as are needed, from every place.</source>
        <translation>需走访的住所样本，数量恰好够用，覆盖每个地点。</translation>
    </message>
    <message>
        <source>Once that is filled in, the share of homes that are right, with its interval.</source>
        <translation>样本填写之后，给出正确住所的比例及其区间。</translation>
    </message>
    <message>
        <source>Issues that are open</source>
        <translation>未解决的问题</translation>
    </message>
    <message>
        <source>Errors among them</source>
        <translation>其中的错误</translation>
    </message>
    <message>
        <source>New issues</source>
        <translation>新增问题</translation>
    </message>
    <message>
        <source>Issues that were mended</source>
        <translation>已修复的问题</translation>
    </message>
    <message>
        <source>Rules that were checked</source>
        <translation>已检查的规则</translation>
    </message>
    <message>
        <source>Rules without data</source>
        <translation>没有数据的规则</translation>
    </message>
    <message>
        <source>Whether the access log is broken</source>
        <translation>访问日志是否损坏</translation>
    </message>
    <message>
        <source>Homes to verify</source>
        <translation>待核实的住所</translation>
    </message>
    <message>
        <source>Homes that were verified</source>
        <translation>已核实的住所</translation>
    </message>
    <message>
        <source>Homes that are right [%]</source>
        <translation>正确的住所 [%]</translation>
    </message>
    <message>
        <source>At least [%]</source>
        <translation>至少 [%]</translation>
    </message>
    <message>
        <source>At most [%]</source>
        <translation>至多 [%]</translation>
    </message>
    <message>
        <source>The GeoPackage that &apos;Create population base&apos; made; its access log gets a line.</source>
        <translation>“创建人口底座”生成的 GeoPackage；其访问日志增加一行。</translation>
    </message>
    <message>
        <source>Table of profiles</source>
        <translation>方案表</translation>
    </message>
    <message>
        <source>A CSV of the office&apos;s own, with profile, table, column, edit and days. Empty: ours.</source>
        <translation>本单位自己的 CSV，含 profile、table、column、edit 和 days。留空：使用自带的表。</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>提取文件</translation>
    </message>
    <message>
        <source>File that is handed out, such as east_june.gpkg.</source>
        <translation>要交出的文件，例如 east_june.gpkg。</translation>
    </message>
    <message>
        <source>Extract from base</source>
        <translation>从底座提取</translation>
    </message>
    <message>
        <source>Hands out a part of a population base: only what a profile allows, for a purpose, logged.</source>
        <translation>交出人口底座的一部分：只含方案允许的内容，注明目的并记入日志。</translation>
    </message>
    <message>
        <source>export,share,field work,QField,offline,privacy,data protection,profile,subset,handover,feedback</source>
        <translation>导出,共享,现场工作,QField,离线,隐私,数据保护,方案,子集,移交,反馈</translation>
    </message>
    <message>
        <source>Name of a profile: application, field, feedback or exchange, or one of your own.</source>
        <translation>方案名称：application、field、feedback 或 exchange，或自定义的方案。</translation>
    </message>
    <message>
        <source>What the data is for; it is kept in the access log and in the extract.</source>
        <translation>数据的用途；记入访问日志和提取文件。</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>查询人</translation>
    </message>
    <message>
        <source>For the access log. Empty: the name by which you are logged in.</source>
        <translation>用于访问日志。留空：登录名。</translation>
    </message>
    <message>
        <source>Codes separated by semicolons, such as 11;12; what is below them as well.</source>
        <translation>以分号分隔的代码，例如 11;12；包括其下级。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Instead of places: polygons, in which buildings lie.</source>
        <translation>代替地点：建筑物所在的多边形。</translation>
    </message>
    <message>
        <source>MATCH … RETURN …, as 'Find group' takes it: only the persons, or else the buildings, that it finds.</source>
        <translation>MATCH … RETURN …，与“查找群体”相同：只取其找到的人，否则取其找到的建筑物。</translation>
    </message>
    <message>
        <source>Only what this register said; feedback needs it.</source>
        <translation>只取该登记册所说的内容；反馈必须填写。</translation>
    </message>
    <message>
        <source>Day on which rows hold, and from which the days count. Empty: today.</source>
        <translation>各行有效的日期，天数从该日算起。留空：今天。</translation>
    </message>
    <message>
        <source>Days until it expires</source>
        <translation>到期天数</translation>
    </message>
    <message>
        <source>At most those of the profile. Empty: those of the profile.</source>
        <translation>不超过方案的天数。留空：方案的天数。</translation>
    </message>
    <message>
        <source>Replace an existing extract</source>
        <translation>替换已有的提取文件</translation>
    </message>
    <message>
        <source>Only an extract is ever replaced.</source>
        <translation>只会替换提取文件。</translation>
    </message>
    <message>
        <source>Hands out a part of a population base as a GeoPackage of its own, with only the columns that a profile allows.</source>
        <translation>把人口底座的一部分作为单独的 GeoPackage 交出，只含方案允许的列。</translation>
    </message>
    <message>
        <source>What goes in: the base, which is changed by a line in its access log alone; a profile; a purpose, without which nothing is given; where wanted a place, an area, a pattern, or the register that is to be told.</source>
        <translation>输入：底座（只在访问日志中增加一行）；方案；目的（没有目的不提供数据）；需要时给出地点、范围、模式，或要告知的登记册。</translation>
    </message>
    <message>
        <source>Profiles are a table that the office owns. Ours are:</source>
        <translation>方案是由单位掌管的表。自带的方案：</translation>
    </message>
    <message>
        <source>What comes out: the extract, with rows that hold on the date, inside the place, and of the persons who live there. Each row keeps its uid, by which &apos;Apply changes&apos; knows it again. QGIS and QField open and edit it.</source>
        <translation>输出：提取文件，含在该日期有效、位于该地点之内以及居住在那里的人的行。每行保留 uid，“应用更改”据此识别。QGIS 和 QField 可打开并编辑。</translation>
    </message>
    <message>
        <source>It expires after the days of its profile: then it is not taken back. A tag of family X goes out for its own purpose alone.</source>
        <translation>超过方案的天数即过期，此后不再收回。X 类标签只为其自身目的交出。</translation>
    </message>
    <message>
        <source>Application: for planners and community workers, who look and change nothing.</source>
        <translation>应用（application）：供规划人员和社区工作者查看，不作更改。</translation>
    </message>
    <message>
        <source>Field: for work at the door. Homes, dwellings, use and storeys, places of addresses, and tags may be corrected.</source>
        <translation>现场（field）：用于上门工作。可更正住所、住宅单元、用途和层数、地址位置以及标签。</translation>
    </message>
    <message>
        <source>Feedback: what is wrong with what one register said, by the tokens of its own records.</source>
        <translation>反馈（feedback）：某一登记册所说内容的问题，以其自身记录的标记给出。</translation>
    </message>
    <message>
        <source>Exchange: places, buildings, dwellings and facilities for other offices, and nobody.</source>
        <translation>交换（exchange）：供其他单位的地点、建筑物、住宅单元和设施，不含任何人。</translation>
    </message>
    <message>
        <source>Who has the file can read all of it, also when it has expired: it has no lock. Ask for it back, and delete it.</source>
        <translation>持有文件的人可读取全部内容，过期后也一样：文件没有锁。请收回并删除。</translation>
    </message>
    <message>
        <source>Persons have pseudonyms, and still a building, an age and a sex are often enough to know somebody.</source>
        <translation>人以假名出现，但建筑物、年龄和性别往往足以认出某人。</translation>
    </message>
    <message>
        <source>Buildings without a place and without a shape are in no place, and stay in the base.</source>
        <translation>既无地点又无形状的建筑物不属于任何地点，留在底座中。</translation>
    </message>
    <message>
        <source>Rows that went out</source>
        <translation>交出的行数</translation>
    </message>
    <message>
        <source>Persons in them</source>
        <translation>其中的人数</translation>
    </message>
    <message>
        <source>Buildings in them</source>
        <translation>其中的建筑物数</translation>
    </message>
    <message>
        <source>Begins with MATCH; see the help. Names and numbers of persons are nowhere in a base. Empty: TAGS and ages.</source>
        <translation>以 MATCH 开头；见帮助。底座中没有人的姓名和号码。空：用 TAGS 和年龄。</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>空：不限。</translation>
    </message>
    <message>
        <source>Needed with SOURCE: only the vault can tell which record is whose. Names do not leave it.</source>
        <translation>与 SOURCE 同用时需要：只有保险库知道记录属于谁。姓名不会离开保险库。</translation>
    </message>
    <message>
        <source>What was asked and why, a map, what was found and what to doubt. No single person is in it.</source>
        <translation>查询内容与用途、地图、结果和存疑之处。其中没有任何个人。</translation>
    </message>
    <message>
        <source>Find group</source>
        <translation>查找群体</translation>
    </message>
    <message>
        <source>Finds who a service is for, who of them it does not reach yet, and who may come to a meeting.</source>
        <translation>查找服务面向的人、其中尚未覆盖的人，以及有资格参加会议的人。</translation>
    </message>
    <message>
        <source>query,match,pattern,tags,outreach,coverage,clients,target group,meeting,roll,electoral,purpose,log</source>
        <translation>查询,匹配,模式,标签,外展,覆盖率,服务对象,目标群体,会议,名册,选举,用途,日志</translation>
    </message>
    <message>
        <source>Head that you kept</source>
        <translation>您保存的链头</translation>
    </message>
    <message>
        <source>LOG_HEAD of an earlier run: a log that was cut off or written anew since then is told. Empty: none.</source>
        <translation>以前某次运行的 LOG_HEAD：此后被截断或重写的日志会被指出。空：无。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群体</translation>
    </message>
    <message>
        <source>Who was found, or the roll.</source>
        <translation>找到的人，或名册。</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>尚未覆盖</translation>
    </message>
    <message>
        <source>Who of the group is no client yet. Needs CLIENTS.</source>
        <translation>群体中尚非服务对象的人。需要 CLIENTS。</translation>
    </message>
    <message>
        <source>Head of the access log</source>
        <translation>访问日志的链头</translation>
    </message>
    <message>
        <source>What the list is for, such as: visits before winter. It is kept in the log, so no names of persons.</source>
        <translation>名单的用途，例如：入冬前走访。会写入日志，因此不要写人名。</translation>
    </message>
    <message>
        <source>Kept in the log. Empty: the name by which you are logged in.</source>
        <translation>写入日志。空：当前登录名。</translation>
    </message>
    <message>
        <source>All of them, such as residency=stationary;lives alone. No pattern then.</source>
        <translation>须全部具备，例如 residency=stationary;lives alone。此时不用模式。</translation>
    </message>
    <message>
        <source>Youngest age</source>
        <translation>最小年龄</translation>
    </message>
    <message>
        <source>Oldest age</source>
        <translation>最大年龄</translation>
    </message>
    <message>
        <source>Who has none in the base is only in any.</source>
        <translation>底座中性别未知的人只在“不限”中。</translation>
    </message>
    <message>
        <source>Only in places</source>
        <translation>仅限地点</translation>
    </message>
    <message>
        <source>Codes of places of any level, such as 110;120; write 2:110 where levels share a code. Empty: everywhere.</source>
        <translation>任意层级的地点代码，例如 110;120；不同层级代码相同时写 2:110。空：全部。</translation>
    </message>
    <message>
        <source>Only in buildings</source>
        <translation>仅限建筑物</translation>
    </message>
    <message>
        <source>Their ids, such as B1;B2; added to those of the places.</source>
        <translation>建筑物编号，例如 B1;B2；与地点中的建筑物合并。</translation>
    </message>
    <message>
        <source>Roll for a meeting</source>
        <translation>会议名册</translation>
    </message>
    <message>
        <source>Who is entitled: people of the group who have a home, adults unless you give ages or a pattern.</source>
        <translation>有资格者：群体中有住处的人；未给年龄或模式时为成年人。</translation>
    </message>
    <message>
        <source>Clients of the service</source>
        <translation>服务对象名单</translation>
    </message>
    <message>
        <source>The service&apos;s own list, with an id in each row.</source>
        <translation>服务自己的名单，每行一个编号。</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>服务对象编号</translation>
    </message>
    <message>
        <source>Id of the client&apos;s record in the register SOURCE, or the pid of the person where SOURCE is empty.</source>
        <translation>该对象在登记册 SOURCE 中的记录编号；SOURCE 为空时为人的 pid。</translation>
    </message>
    <message>
        <source>Register of the client ids</source>
        <translation>编号所属登记册</translation>
    </message>
    <message>
        <source>As it was called when it was imported. Empty: ids are pids.</source>
        <translation>导入时的名称。空：编号就是 pid。</translation>
    </message>
    <message>
        <source>Finds the people, dwellings or buildings that a service is for. Without a purpose there is no result.</source>
        <translation>查找服务面向的人、住宅单元或建筑物。没有用途就没有结果。</translation>
    </message>
    <message>
        <source>What goes in: a population base, and either tags, ages and a sex, or a pattern, such as MATCH (p:person)-[:lives_in]→(d:dwelling)-[:located_in]→(b:building) WHERE p.age ≥ 65 RETURN b.buid, count(p).</source>
        <translation>输入：人口底座，以及标签、年龄和性别，或一个模式，例如 MATCH (p:person)-[:lives_in]→(d:dwelling)-[:located_in]→(b:building) WHERE p.age ≥ 65 RETURN b.buid, count(p)。</translation>
    </message>
    <message>
        <source>A pattern joins things by relations: lives_in, registered_in, works_in, studies_in, located_in, family_of, part_of, has. Things are person, dwelling, building, organisation, place, address and tag; p.tag.name is the value of a tag.</source>
        <translation>模式用关系连接对象：lives_in、registered_in、works_in、studies_in、located_in、family_of、part_of、has。对象有 person、dwelling、building、organisation、place、address 和 tag;p.tag.name 是标签的值。</translation>
    </message>
    <message>
        <source>Only what holds on the date is seen, and no tag that has expired. The dead are left out unless the pattern names p.died. What is not known meets no condition but IS NULL. A person in two homes is in two rows; use count(DISTINCT p).</source>
        <translation>只看该日期有效的内容，不看已过期的标签。除非模式写到 p.died，否则不含已故者。未知值只满足 IS NULL。有两处住处的人占两行；请用 count(DISTINCT p)。</translation>
    </message>
    <message>
        <source>Each line of the log stands on the one before, so that nobody changes or removes one unnoticed. Undoing a batch removes none. Keep LOG_HEAD, the last hash, elsewhere: by it a log is known that was cut off or written anew.</source>
        <translation>日志的每一行都建立在前一行之上，任何改动或删除都会被发现。撤销批次不会删除日志。请把最后的哈希 LOG_HEAD 保存在别处：由此可识别被截断或重写的日志。</translation>
    </message>
    <message>
        <source>What to doubt: who is in no register is in no list; tags are as good as their sources; a home may be an old one. Nobody is to be refused a service because this list lacks them.</source>
        <translation>存疑：不在登记册中的人不在名单中；标签的质量取决于来源；住处可能是旧的。不得因名单中没有某人而拒绝为其服务。</translation>
    </message>
    <message>
        <source>Of the group, on the date. Empty: no limit; for a roll {} years.</source>
        <translation>群体在该日期的年龄。空：不限；名册为 {} 岁。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>one row of each person</source>
        <translation>每人一行</translation>
    </message>
    <message>
        <source>one row of each dwelling</source>
        <translation>每个住宅单元一行</translation>
    </message>
    <message>
        <source>Who was found, with dwelling and building, on the map where the building is; or counts.</source>
        <translation>找到的人，附住宅单元和建筑物，显示在建筑物所在位置；或计数。</translation>
    </message>
    <message>
        <source>With a list of clients: who of the group is a client, who is not, and the coverage in percent.</source>
        <translation>给出服务对象名单时：群体中谁是、谁不是服务对象，以及覆盖率百分比。</translation>
    </message>
    <message>
        <source>As a roll: one row of each adult, or of each dwelling with the number of its adults.</source>
        <translation>作为名册：每个成年人一行，或每个住宅单元一行并附成年人数。</translation>
    </message>
    <message>
        <source>A line in the access log: who asked, when, what for, by what pattern, and for how many rows.</source>
        <translation>访问日志中的一行：何人、何时、为何用途、用何模式查询，以及多少行。</translation>
    </message>
    <message>
        <source>Persons found, or rows where no persons are asked for</source>
        <translation>找到的人数；不查询人时为行数</translation>
    </message>
    <message>
        <source>Clients in the group</source>
        <translation>群体中的服务对象</translation>
    </message>
    <message>
        <source>Clients outside of the group</source>
        <translation>群体之外的服务对象</translation>
    </message>
    <message>
        <source>Clients in the group [%]</source>
        <translation>群体中的服务对象 [%]</translation>
    </message>
    <message>
        <source>Layers of points or polygons. Of a facility that is an area a point in it counts, but with @area.</source>
        <translation>点或面图层。面状设施以其内一点计，使用 @area 时除外。</translation>
    </message>
    <message>
        <source>Monitor planning units</source>
        <translation>监测规划单元</translation>
    </message>
    <message>
        <source>People, space and supply of planning units, what is missing by standards, and what changed.</source>
        <translation>规划单元的人口、空间与供给，按标准的缺口，以及变化。</translation>
    </message>
    <message>
        <source>CSPON,density,standard,gap,supply,demand,fit,indicator,detailed planning,diagnostics,evaluation,change</source>
        <translation>CSPON,密度,标准,缺口,供给,需求,适配,指标,详细规划,体检,评估,变化</translation>
    </message>
    <message>
        <source>Planning units</source>
        <translation>规划单元</translation>
    </message>
    <message>
        <source>In a CRS with true metres where there is no base.</source>
        <translation>没有底座时，坐标系须以真实的米为单位。</translation>
    </message>
    <message>
        <source>Unit id</source>
        <translation>单元编号</translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation>单元名称</translation>
    </message>
    <message>
        <source>For the table of the platform.</source>
        <translation>用于平台表。</translation>
    </message>
    <message>
        <source>Instead of a base: places or areas with counts of people.</source>
        <translation>代替底座：带人数的地点或面。</translation>
    </message>
    <message>
        <source>The first is everybody, the others are groups; those whose names end with ages, such as p_0_5 or p_65p, are groups of standards. Empty: each feature is one person.</source>
        <translation>第一个字段为全部人口，其余为分组；名称以年龄结尾者（如 p_0_5 或 p_65p）为标准中的分组。留空：每个要素为一人。</translation>
    </message>
    <message>
        <source>Dwellings of people</source>
        <translation>人口的住宅单元</translation>
    </message>
    <message>
        <source>Occupied dwellings of the layer.</source>
        <translation>该图层中有人居住的住宅单元。</translation>
    </message>
    <message>
        <source>Floor area of people [m²]</source>
        <translation>人口的建筑面积 [m²]</translation>
    </message>
    <message>
        <source>To live on, of the layer.</source>
        <translation>该图层中用于居住的面积。</translation>
    </message>
    <message>
        <source>Areas of people over several units</source>
        <translation>跨多个单元的人口面</translation>
    </message>
    <message>
        <source>Split, people may be fractions; whole, everybody of an area is in one unit. Points are always whole.</source>
        <translation>拆分时人数可为小数；整体时一个面的所有人在同一单元。点始终为整体。</translation>
    </message>
    <message>
        <source>Kind of facilities</source>
        <translation>设施类型</translation>
    </message>
    <message>
        <source>Field with the kind of the standards: one for all layers, or one for each, such as kind;type. Empty: the layers&apos; names.</source>
        <translation>含标准中类型的字段：所有图层用一个，或每个图层一个，例如 kind;type。留空：图层名称。</translation>
    </message>
    <message>
        <source>Size of facilities</source>
        <translation>设施规模</translation>
    </message>
    <message>
        <source>Field with seats, beds or the like: one for all layers, or one for each; @area: m² of polygons. Empty: each counts 1.</source>
        <translation>含学位、床位等的字段：所有图层用一个，或每个图层一个；@area：面的平方米数。留空：每个计 1。</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>CSV with indicator, name, measure, kind, ages, per, least, most, unit, source; standards.csv is an example.</source>
        <translation>含 indicator、name、measure、kind、ages、per、least、most、unit、source 各列的 CSV；standards.csv 为示例。</translation>
    </message>
    <message>
        <source>Where a base knows the height of a building and not its storeys.</source>
        <translation>用于底座只知建筑物高度而不知层数之处。</translation>
    </message>
    <message>
        <source>Earlier base</source>
        <translation>较早的底座</translation>
    </message>
    <message>
        <source>For the change. Empty: the same base, where EARLIER_DATE is given.</source>
        <translation>用于计算变化。留空：给出 EARLIER_DATE 时为同一底座。</translation>
    </message>
    <message>
        <source>Earlier date</source>
        <translation>较早的日期</translation>
    </message>
    <message>
        <source>Day to compare with, such as 2020-06-30. Empty: no change.</source>
        <translation>作比较的日期，例如 2020-06-30。留空：不计算变化。</translation>
    </message>
    <message>
        <source>As in &apos;Count people by zone&apos;, with the same noise for the same people. Only of a base.</source>
        <translation>同“按区域统计人口”，相同的人得到相同的噪声。仅用于底座。</translation>
    </message>
    <message>
        <source>Empty: the secret of the base.</source>
        <translation>留空：底座的密钥。</translation>
    </message>
    <message>
        <source>Units with people and fit</source>
        <translation>含人口与适配度的单元</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>A row for each unit and indicator, with standard, gap and class.</source>
        <translation>每个单元和指标一行，含标准、缺口和等级。</translation>
    </message>
    <message>
        <source>Table for a platform</source>
        <translation>平台表</translation>
    </message>
    <message>
        <source>Known values only, such as for territorial spatial monitoring (CSPON).</source>
        <translation>仅含已知值，例如用于国土空间规划实施监测网络（CSPON）。</translation>
    </message>
    <message>
        <source>Sets people beside space for each planning unit, as Wu et al. (4.4) do. The base is read and not changed.</source>
        <translation>按 Wu 等（4.4）的做法，将每个规划单元的人口与空间对照。底座只读取，不改动。</translation>
    </message>
    <message>
        <source>Who came and went is told where both bases share a vault: births and arrivals less deaths and departures are the change of each unit.</source>
        <translation>两个底座共用一个保险库时说明人员的来去：出生加迁入减去死亡和迁出即为各单元的变化。</translation>
    </message>
    <message>
        <source>Split by area</source>
        <translation>按面积拆分</translation>
    </message>
    <message>
        <source>Whole, by a point in them</source>
        <translation>整体，按其内一点</translation>
    </message>
    <message>
        <source>The units with columns of ours.</source>
        <translation>附有我们的列的单元。</translation>
    </message>
    <message>
        <source>Planning units as polygons: blocks, grids, districts, units of a detailed plan.</source>
        <translation>面状规划单元：街区、格网、区、详细规划单元。</translation>
    </message>
    <message>
        <source>People, either those of a population base by building, or of a layer with counts.</source>
        <translation>人口：人口底座中按建筑物的人口，或带人数的图层。</translation>
    </message>
    <message>
        <source>Layers of facilities with their kinds and sizes, such as seats or beds; areas count by their m² with @area.</source>
        <translation>设施图层及其类型和规模，如学位或床位；使用 @area 时面按平方米计。</translation>
    </message>
    <message>
        <source>Standards, a table of your office&apos;s own: how much of what for whom, at least and at most, and where that is from.</source>
        <translation>标准，由本单位自定的表：为谁提供多少什么，下限和上限，以及出处。</translation>
    </message>
    <message>
        <source>An earlier base, or an earlier date of the same base.</source>
        <translation>较早的底座，或同一底座的较早日期。</translation>
    </message>
    <message>
        <source>The units with people, households, density, floor area, each standard with its value and gap, and the change.</source>
        <translation>含人口、住户、密度、建筑面积、各标准的数值与缺口以及变化的单元。</translation>
    </message>
    <message>
        <source>fit_class: short where a standard is not kept, surplus where one is exceeded, else fit.</source>
        <translation>fit_class：未达某标准为 short，超过某标准为 surplus，否则为 fit。</translation>
    </message>
    <message>
        <source>A table of all indicators, with rows for what is in no unit, not on the map, and in total: nothing is lost.</source>
        <translation>全部指标的表，另有不在任何单元、不在地图上和合计的行：没有遗漏。</translation>
    </message>
    <message>
        <source>A table for a monitoring platform: unit, indicator, value, unit of measure, date, source.</source>
        <translation>供监测平台使用的表：单元、指标、数值、计量单位、日期、来源。</translation>
    </message>
    <message>
        <source>People use what lies in other units: a unit that is short may be well served, which &apos;Life circle&apos; tells.</source>
        <translation>人们会使用其他单元的设施：有缺口的单元可能服务良好，由“生活圈”说明。</translation>
    </message>
    <message>
        <source>Space is as the base knows it now; only people are those of the date.</source>
        <translation>空间为底座现在所知；只有人口对应该日期。</translation>
    </message>
    <message>
        <source>Floor area by person is of buildings whose storeys or height is known.</source>
        <translation>人均建筑面积仅限层数或高度已知的建筑物。</translation>
    </message>
    <message>
        <source>Small counts tell of single persons: protect them before they leave the office.</source>
        <translation>小计数会暴露个人：离开单位之前请加以保护。</translation>
    </message>
    <message>
        <source>People in no unit</source>
        <translation>不在任何单元的人口</translation>
    </message>
    <message>
        <source>People who are not on the map</source>
        <translation>不在地图上的人口</translation>
    </message>
    <message>
        <source>Units that are short of something</source>
        <translation>有缺口的单元</translation>
    </message>
    <message>
        <source>Units with a surplus</source>
        <translation>有富余的单元</translation>
    </message>
    <message>
        <source>People now less people then</source>
        <translation>现在人口减去当时人口</translation>
    </message>
    <message>
        <source>Give either PLACES or AREA.</source>
        <translation>请给出 PLACES 或 AREA 之一。</translation>
    </message>
    <message>
        <source>AREA has no polygons; choose a layer that has.</source>
        <translation>AREA 没有多边形；请选择含多边形的图层。</translation>
    </message>
    <message>
        <source>Nothing of this profile holds there on {}; nothing was written.</source>
        <translation>{} 那里没有属于该方案的有效内容；未写入任何内容。</translation>
    </message>
    <message>
        <source>EXTRACT: {} cannot be written ({}); choose a place with room, and that you may write to.</source>
        <translation>EXTRACT：无法写入 {}（{}）；请选择有空间且有写入权限的位置。</translation>
    </message>
    <message>
        <source>The question is in the access log of the base; keep LOG_HEAD elsewhere: {head}.</source>
        <translation>该查询已写入底座的访问日志；请把 LOG_HEAD 保存在别处：{head}。</translation>
    </message>
    <message>
        <source>Who is in no register is not in this list, and homes and tags may be old: refuse nobody by it.</source>
        <translation>不在任何登记册中的人不在此名单中，住处和标签也可能已过时：不得据此拒绝任何人。</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>查询人</translation>
    </message>
    <message>
        <source>OUTREACH lists who is no client; give CLIENTS.</source>
        <translation>OUTREACH 列出尚非服务对象的人；请给出 CLIENTS。</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>查询内容</translation>
    </message>
    <message>
        <source>PATTERN gives no persons, as CLIENTS and ROLL need them; write RETURN p.pid.</source>
        <translation>PATTERN 没有给出人，而 CLIENTS 和 ROLL 需要；请写 RETURN p.pid。</translation>
    </message>
    <message>
        <source>PATTERN gives nothing that is in a building, as PLACES and BUILDINGS need it; write RETURN b.buid.</source>
        <translation>PATTERN 没有给出位于建筑物中的对象，而 PLACES 和 BUILDINGS 需要；请写 RETURN b.buid。</translation>
    </message>
    <message>
        <source>Nobody is asked for: give a PATTERN, or TAGS, ages, a sex, or places.</source>
        <translation>没有查询对象：请给出 PATTERN，或 TAGS、年龄、性别或地点。</translation>
    </message>
    <message>
        <source>AGE_FROM was not given: entitled is who is {age} years old or more.</source>
        <translation>未给出 AGE_FROM：年满 {age} 岁者有资格。</translation>
    </message>
    <message>
        <source>{} cannot go with PATTERN; write it there, after WHERE.</source>
        <translation>{} 不能与 PATTERN 同用；请写在其 WHERE 之后。</translation>
    </message>
    <message>
        <source>Clients in the group: {clients} of {persons} ({percent} %); not reached: {others}; clients outside of the group: {outside}; ids that the base does not know: {unknown}.</source>
        <translation>群体中的服务对象：{persons} 人中 {clients} 人({percent} %)；尚未覆盖：{others}；群体之外的服务对象：{outside}；底座不认识的编号：{unknown}。</translation>
    </message>
    <message>
        <source>People of the group who have no home in the base, or no known dwelling, in no row of the roll: {persons}.</source>
        <translation>群体中在底座里没有住处或住宅单元未知、因而不在名册中的人：{persons}。</translation>
    </message>
    <message>
        <source>buildings, by how many were found in each</source>
        <translation>建筑物,按找到的数量</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>尚未覆盖</translation>
    </message>
    <message>
        <source>Rows by table: {listed}. It expires after {day}.</source>
        <translation>各表行数：{listed}。{day} 之后过期。</translation>
    </message>
    <message>
        <source>PATTERN has to find persons, dwellings or buildings, such as RETURN p.pid.</source>
        <translation>PATTERN 须查找人、住宅单元或建筑物，例如 RETURN p.pid。</translation>
    </message>
    <message>
        <source>Tags of family X for another purpose, which stay in the base: {tags}.</source>
        <translation>用于其他目的、留在底座中的 X 类标签：{tags}。</translation>
    </message>
    <message>
        <source>Buildings of which neither place nor shape says where they are, and which stay in the base: {buildings}.</source>
        <translation>地点和形状都不能说明位置、留在底座中的建筑物：{buildings}。</translation>
    </message>
    <message>
        <source>BASE: {} is an extract itself; give the base that it came from.</source>
        <translation>BASE：{} 本身是提取文件；请给出它所来自的底座。</translation>
    </message>
    <message>
        <source>EXTRACT: {} does not end in .gpkg; give such a name, by which QGIS knows it.</source>
        <translation>EXTRACT：{} 不以 .gpkg 结尾；请给出这样的名称，以便 QGIS 识别。</translation>
    </message>
    <message>
        <source>EXTRACT: {} exists and is no extract; choose another name, it is not replaced.</source>
        <translation>EXTRACT：{} 已存在且不是提取文件；请另选名称，不会替换它。</translation>
    </message>
    <message>
        <source>EXTRACT: {} exists; choose another name, or set OVERWRITE to replace it.</source>
        <translation>EXTRACT：{} 已存在；请另选名称，或设置 OVERWRITE 以替换。</translation>
    </message>
    <message>
        <source>DAYS is {}, and profile &apos;{}&apos; allows {}; give fewer, or change the table of profiles.</source>
        <translation>DAYS 为 {}，而方案“{}”允许 {}；请减少天数，或修改方案表。</translation>
    </message>
    <message>
        <source>These figures set people beside what lies in the same unit: nobody is bound to use that, and what is just across a border counts for nothing.</source>
        <translation>这些数字把人口与同一单元内的设施和空间对照：没有人必须使用它们，而边界另一侧的不计入。</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>富余</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>short of something</source>
        <translation>有短缺</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>富余</translation>
    </message>
    <message>
        <source>Persons by hectare</source>
        <translation>每公顷人数</translation>
    </message>
    <message>
        <source>Lowest ratio</source>
        <translation>最低比值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Units to look at first</source>
        <translation>应先查看的单元</translation>
    </message>
    <message>
        <source>People in no unit: {outside}; not on the map: {nowhere}. They are rows of the table of indicators.</source>
        <translation>不在任何单元的人口：{outside}；不在地图上：{nowhere}。它们是指标表中的行。</translation>
    </message>
    <message>
        <source>Units that are short of something: {short}; with a surplus: {surplus}; of {units}.</source>
        <translation>有短缺的单元：{short}；有富余：{surplus}；共 {units}。</translation>
    </message>
    <message>
        <source>Indicators without least and most, which are reported only: {codes}.</source>
        <translation>没有上下限、仅作报告的指标：{codes}。</translation>
    </message>
    <message>
        <source>Counts of people and households are with noise: births, arrivals, deaths and departures need not add up.</source>
        <translation>人口和住户的计数含噪声：出生、迁入、死亡和迁出不必相加吻合。</translation>
    </message>
    <message>
        <source>Counts are exact and for the office; protect them before they are published.</source>
        <translation>计数是精确的，仅供本单位使用；发布前请加以保护。</translation>
    </message>
    <message>
        <source>Space and people</source>
        <translation>空间与人口</translation>
    </message>
    <message>
        <source>the area of planning units</source>
        <translation>规划单元的面积</translation>
    </message>
    <message>
        <source>population base</source>
        <translation>人口底座</translation>
    </message>
    <message>
        <source>PROTECTION needs the persons of a BASE; set it to none with PEOPLE.</source>
        <translation>PROTECTION 需要 BASE 中的人员；使用 PEOPLE 时请设为无。</translation>
    </message>
    <message>
        <source>{} goes with BASE only; leave it out with PEOPLE.</source>
        <translation>{} 仅与 BASE 一起使用；使用 PEOPLE 时请省略。</translation>
    </message>
    <message>
        <source>CHILDREN_FIELDS is missing; choose the fields with the number of children of each age, such as age_6 and age_7, or one field for all of school age.</source>
        <translation>缺少 CHILDREN_FIELDS；请选择各年龄儿童数的字段，例如 age_6 和 age_7，或选择一个包含全部学龄儿童的字段。</translation>
    </message>
    <message>
        <source>CHILDREN_FIELDS: one age each is not told by {fields}; choose fields whose names end with the age, such as age_6, or one field for all of school age with YEARS 0.</source>
        <translation>CHILDREN_FIELDS：{fields} 未能各自表明一个年龄；请选择名称以年龄结尾的字段，例如 age_6，或在 YEARS 为 0 时选择一个包含全部学龄儿童的字段。</translation>
    </message>
    <message>
        <source>ZONE_FIELD has no id of a school: it has {zones}, and the schools {schools}; choose the fields with the same ids for ZONE_FIELD and SCHOOL_ID_FIELD.</source>
        <translation>ZONE_FIELD 中没有任何学校的编号：其值为 {zones}，而学校为 {schools}；请为 ZONE_FIELD 和 SCHOOL_ID_FIELD 选择编号相同的字段。</translation>
    </message>
    <message>
        <source>Schools that are the school of no place&apos;s zone: {schools} ({examples}); leave out those of another level.</source>
        <translation>没有任何地点属于其学区的学校：{schools}（{examples}）；请去掉其他学段的学校。</translation>
    </message>
    <message>
        <source>Kinds of STANDARDS of which there is no facility in FACILITIES; what they say is unknown, not 0: {kinds}.</source>
        <translation>STANDARDS 中在 FACILITIES 里没有设施的类型；其结果为未知而非 0：{kinds}。</translation>
    </message>
    <message>
        <source>Kinds of FACILITIES that no standard names, left out: {kinds}.</source>
        <translation>FACILITIES 中没有标准提及、已略去的类型：{kinds}。</translation>
    </message>
    <message>
        <source>{} names {} fields for {} layers; give one for all, or one for each.</source>
        <translation>{}：给出 {} 个字段，而图层有 {} 个；请全部用一个，或每个图层一个。</translation>
    </message>
    <message>
        <source>FACILITIES: layer &apos;{}&apos; has no geometries or no CRS; choose another, or set its CRS.</source>
        <translation>FACILITIES：图层“{}”没有几何或坐标系；请另选，或设置其坐标系。</translation>
    </message>
    <message>
        <source>Persons in no household: in group quarters, or without a known dwelling: {persons}.</source>
        <translation>不在住户中的人员（在集体户，或没有已知的住宅单元）：{persons}。</translation>
    </message>
    <message>
        <source>Buildings to live in without storeys and height, or without a shape; not in floor areas: {buildings}.</source>
        <translation>没有层数和高度或没有形状的居住建筑物，未计入建筑面积：{buildings}。</translation>
    </message>
    <message>
        <source>The earlier base has another vault: who came and went cannot be told, only how many there are.</source>
        <translation>较早的底座使用另一保险库：无法说明谁来谁去，只能给出人数。</translation>
    </message>
    <message>
        <source>Places whose number of people is not known, left out: {places}.</source>
        <translation>人数未知、已略去的地点：{places}。</translation>
    </message>
    <message>
        <source>Units overlap: people in several are counted in each, and in the total once.</source>
        <translation>单元相互重叠：处于多个单元的人在每个单元中都计入，合计中计一次。</translation>
    </message>
    <message>
        <source>STANDARDS, line {line}: ages is &apos;{given}&apos;; give ages such as 0-5 or 65+, and with PEOPLE have a field of them among PEOPLE_FIELDS, such as p_0_5.</source>
        <translation>STANDARDS 第 {line} 行：ages 为“{given}”；请给出年龄，例如 0-5 或 65+，使用 PEOPLE 时 PEOPLE_FIELDS 中须有其字段，例如 p_0_5。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no units; choose one with polygons.</source>
        <translation>图层“{}”没有单元；请选择含面的图层。</translation>
    </message>
    <message>
        <source>Nobody lives anywhere in the base on this day; the sample is empty.</source>
        <translation>在该日期，底座中没有任何人有住所；样本为空。</translation>
    </message>
    <message>
        <source>Rows of VERIFIED that say neither yes nor no, and are left out: {rows}.</source>
        <translation>VERIFIED 中既非是也非否、因而略过的行：{rows}。</translation>
    </message>
    <message>
        <source>Rows of VERIFIED whose uid has another answer; the last one counts: {rows}.</source>
        <translation>VERIFIED 中 uid 另有答案的行，以最后一个为准：{rows}。</translation>
    </message>
    <message>
        <source>Rows of VERIFIED that are of no home of this base, and are left out: {rows}.</source>
        <translation>VERIFIED 中不属于本底座任何住所、因而略过的行：{rows}。</translation>
    </message>
    <message>
        <source>Homes in places of which no answer came back, and for which the others speak: {homes}.</source>
        <translation>所在地点没有任何答复、由其他地点代表的住所：{homes}。</translation>
    </message>
    <message>
        <source>Verified homes</source>
        <translation>已核实的住所</translation>
    </message>
    <message>
        <source>Right [%]</source>
        <translation>正确 [%]</translation>
    </message>
    <message>
        <source>Confidence [%]</source>
        <translation>置信度 [%]</translation>
    </message>
    <message>
        <source>What was verified in the field</source>
        <translation>现场核实的结果</translation>
    </message>
    <message>
        <source>Sample by place</source>
        <translation>按地点的样本</translation>
    </message>
    <message>
        <source>STRATA is {}; the levels of places of this base are {}, and 0 the places of buildings.</source>
        <translation>STRATA 为 {}；本底座的地点层级为 {}，0 表示建筑物所在的地点。</translation>
    </message>
    <message>
        <source>VERIFIED has no answer about a home of this base; fill in {} with yes or no, and keep {}.</source>
        <translation>VERIFIED 中没有关于本底座住所的答案；请在 {} 中填写是或否，并保留 {}。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Records that say the same as another one of their register, with birth and address or an id, and count as a person each: {records}. If a person may stand there several times, name the register in MANY_PER_PERSON; else take out the copies.</source>
        <translation>与同一登记册中另一条记录内容相同（含出生日期和地址，或含编号）、各自计为一人的记录：{records}。若一人可多次出现，请在 MANY_PER_PERSON 中列出该登记册；否则请去除重复记录。</translation>
    </message>
    <message>
        <source>Records with the number and name of an earlier one of their register, which count as further persons: {listed}. Where somebody may have several records, as with jobs, name the register in MANY_PER_PERSON.</source>
        <translation>与同一登记册中较早记录的号码和姓名相同、却算作另外人员的记录：{listed}。若一人可有多条记录（例如工作），请在 MANY_PER_PERSON 中列出该登记册。</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos;: a name is small letters, digits and _, as &apos;one_home&apos;, at most {most}, and not &apos;{taken}&apos;.</source>
        <translation>规则“{rule}”：名称只能用小写字母、数字和 _，如“one_home”，最多 {most} 个字符，且不能是“{taken}”。</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos;: table_name is &apos;{given}&apos;, which is no table of a base whose rows have a uid.</source>
        <translation>规则“{rule}”：table_name 为“{given}”，它不是底座中行带有 uid 的表。</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos;: sql is empty or has more than {most} letters; write a SELECT of the uids that break the rule.</source>
        <translation>规则“{rule}”：sql 为空或超过 {most} 个字符；请写一条选出违反规则的 uid 的 SELECT。</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos;: {column} is &apos;{given}&apos;; it may be {known}.</source>
        <translation>规则“{rule}”：{column} 为“{given}”；可以是 {known}。</translation>
    </message>
    <message>
        <source>{name} is {given}; give {low} to {high}.</source>
        <translation>{name} 为 {given}；请给出 {low} 到 {high} 之间的值。</translation>
    </message>
    <message>
        <source>The place lies in no place that holds; correct its parent, or load the level above.</source>
        <translation>该地点不在任何有效的地点之内；请更正其上级，或载入上一层级。</translation>
    </message>
    <message>
        <source>No place lies in this one, which is above the lowest level; load those, or take it out.</source>
        <translation>该地点位于最低层级之上，但其中没有地点；请载入这些地点，或移除它。</translation>
    </message>
    <message>
        <source>The place has no outline; load it from a layer that has one.</source>
        <translation>该地点没有轮廓；请从有轮廓的图层载入。</translation>
    </message>
    <message>
        <source>The code of the place does not begin with that of its parent, as others do; correct one of both.</source>
        <translation>该地点的代码不像其他地点那样以上级代码开头；请更正其中之一。</translation>
    </message>
    <message>
        <source>Part of the place lies outside of its parent; cut it off, or correct the border of the parent.</source>
        <translation>该地点有一部分位于上级之外；请将其裁去，或更正上级的边界。</translation>
    </message>
    <message>
        <source>The place overlaps with others of its level; move a border.</source>
        <translation>该地点与同层级的其他地点重叠；请移动边界。</translation>
    </message>
    <message>
        <source>Part of the place is in none of those in it; draw the one that is missing, or move a border.</source>
        <translation>该地点有一部分不属于其下任何地点；请绘制缺少的地点，或移动边界。</translation>
    </message>
    <message>
        <source>The building lies in no place that holds; correct where it stands, or draw its place.</source>
        <translation>该建筑物不在任何有效的地点之内；请更正其位置，或绘制其地点。</translation>
    </message>
    <message>
        <source>The building of the floor does not hold; end the floor, or load the building.</source>
        <translation>该楼层的建筑物无效；请结束该楼层，或载入建筑物。</translation>
    </message>
    <message>
        <source>The floor lies above the roof; correct the floor, or the storeys of the building.</source>
        <translation>该楼层高于屋顶；请更正楼层，或建筑物的层数。</translation>
    </message>
    <message>
        <source>The dwelling has no building; match its address.</source>
        <translation>该住宅单元没有建筑物；请匹配其地址。</translation>
    </message>
    <message>
        <source>The building of the dwelling does not hold; load the building, or correct the dwelling.</source>
        <translation>该住宅单元的建筑物无效；请载入建筑物，或更正住宅单元。</translation>
    </message>
    <message>
        <source>The dwelling lies above the roof; correct its floor, or the storeys of the building.</source>
        <translation>该住宅单元高于屋顶；请更正其楼层，或建筑物的层数。</translation>
    </message>
    <message>
        <source>More people live in the dwelling than it is for; visit it, or correct its capacity.</source>
        <translation>居住在该住宅单元的人数超过其容量；请走访，或更正其容量。</translation>
    </message>
    <message>
        <source>The building of the address does not hold; match the address again.</source>
        <translation>该地址的建筑物无效；请重新匹配该地址。</translation>
    </message>
    <message>
        <source>The address that the building is given does not hold; match addresses again.</source>
        <translation>赋予该建筑物的地址无效；请重新匹配地址。</translation>
    </message>
    <message>
        <source>The address has no building; look at the table to review of &apos;Match addresses&apos;.</source>
        <translation>该地址没有建筑物；请查看“匹配地址”的复核表。</translation>
    </message>
    <message>
        <source>The person lives in another place at the same time; end what is wrong.</source>
        <translation>该人同时住在另一处；请结束错误的一条。</translation>
    </message>
    <message>
        <source>The dwelling in this row does not hold; infer dwellings and attach persons again.</source>
        <translation>该行中的住宅单元无效；请重新推断住宅单元并挂接人员。</translation>
    </message>
    <message>
        <source>The building in this row does not hold; load it, or attach persons again.</source>
        <translation>该行中的建筑物无效；请载入，或重新挂接人员。</translation>
    </message>
    <message>
        <source>The person in this row does not hold; link and attach persons again.</source>
        <translation>该行中的人员无效；请重新关联并挂接人员。</translation>
    </message>
    <message>
        <source>The other person of the family does not hold; link and attach persons again.</source>
        <translation>家庭关系中的另一人无效；请重新关联并挂接人员。</translation>
    </message>
    <message>
        <source>The organisation in this row does not hold; attach persons again.</source>
        <translation>该行中的单位无效；请重新挂接人员。</translation>
    </message>
    <message>
        <source>It ends before it begins; correct since or until.</source>
        <translation>结束早于开始；请更正 since 或 until。</translation>
    </message>
    <message>
        <source>The row ends before it begins to hold; correct valid_from or valid_to.</source>
        <translation>该行的失效早于生效；请更正 valid_from 或 valid_to。</translation>
    </message>
    <message>
        <source>It begins before the person was born; correct since, or the year of birth.</source>
        <translation>开始早于该人出生；请更正 since 或出生年份。</translation>
    </message>
    <message>
        <source>The sign of life is older than its person; look whose it is.</source>
        <translation>该活动迹象早于该人出生；请查看它属于谁。</translation>
    </message>
    <message>
        <source>The person died before the year of birth; correct one of both.</source>
        <translation>该人的死亡早于出生年份；请更正其中之一。</translation>
    </message>
    <message>
        <source>The tag does not fit the age of the person; look at both.</source>
        <translation>该标签与该人的年龄不符；请核对两者。</translation>
    </message>
    <message>
        <source>Somebody lives in a building that is not for living; visit it, or correct its use.</source>
        <translation>有人住在非居住用途的建筑物中；请走访，或更正其用途。</translation>
    </message>
    <message>
        <source>The source says something else than the base keeps; tell the source, and see who is right.</source>
        <translation>来源所说与底座保留的不同；请告知来源，并查明哪一方正确。</translation>
    </message>
    <message>
        <source>The source is older than its cycle; import a newer one.</source>
        <translation>该来源已超过其更新周期；请导入较新的一份。</translation>
    </message>
    <message>
        <source>The row was not verified within the cycle of its source.</source>
        <translation>该行未在其来源的周期内得到核实。</translation>
    </message>
    <message>
        <source>The living person has no home here.</source>
        <translation>该在世者在此没有住所。</translation>
    </message>
    <message>
        <source>Another row that holds has the same id; end one of both.</source>
        <translation>另一有效行具有相同的编号；请结束其中之一。</translation>
    </message>
    <message>
        <source>The access log is not as it was written.</source>
        <translation>访问日志与写入时不一致。</translation>
    </message>
    <message>
        <source>A place below the top lies in a place that holds</source>
        <translation>顶层以下的地点位于有效的地点之内</translation>
    </message>
    <message>
        <source>A place above the lowest level has places in it</source>
        <translation>最低层级之上的地点包含下级地点</translation>
    </message>
    <message>
        <source>A place has an outline</source>
        <translation>地点有轮廓</translation>
    </message>
    <message>
        <source>The code of a place begins with that of its parent, where codes nest</source>
        <translation>代码嵌套时，地点代码以上级代码开头</translation>
    </message>
    <message>
        <source>A place lies inside of its parent</source>
        <translation>地点位于其上级之内</translation>
    </message>
    <message>
        <source>Places of a level do not overlap</source>
        <translation>同一层级的地点互不重叠</translation>
    </message>
    <message>
        <source>The places in a place leave no gap</source>
        <translation>一个地点内的下级地点之间没有空隙</translation>
    </message>
    <message>
        <source>A building lies in a place that holds</source>
        <translation>建筑物位于有效的地点之内</translation>
    </message>
    <message>
        <source>A floor belongs to a building that holds</source>
        <translation>楼层属于有效的建筑物</translation>
    </message>
    <message>
        <source>A floor lies below the roof</source>
        <translation>楼层低于屋顶</translation>
    </message>
    <message>
        <source>A dwelling is in a building</source>
        <translation>住宅单元在建筑物之内</translation>
    </message>
    <message>
        <source>The building of a dwelling holds</source>
        <translation>住宅单元的建筑物有效</translation>
    </message>
    <message>
        <source>A dwelling lies below the roof</source>
        <translation>住宅单元低于屋顶</translation>
    </message>
    <message>
        <source>No more people live in a dwelling than it is for</source>
        <translation>住宅单元的居住人数不超过其容量</translation>
    </message>
    <message>
        <source>The building of an address holds</source>
        <translation>地址的建筑物有效</translation>
    </message>
    <message>
        <source>What a building is given is an address that holds</source>
        <translation>赋予建筑物的是有效的地址</translation>
    </message>
    <message>
        <source>An address is matched to a building</source>
        <translation>地址已匹配到建筑物</translation>
    </message>
    <message>
        <source>A person lives in one place at a time</source>
        <translation>一个人同一时间只住在一处</translation>
    </message>
    <message>
        <source>The dwelling of a person holds</source>
        <translation>人员的住宅单元有效</translation>
    </message>
    <message>
        <source>The building of a person or an organisation holds</source>
        <translation>人员或单位的建筑物有效</translation>
    </message>
    <message>
        <source>Whom a row is about is a person who holds</source>
        <translation>行所涉及的是有效的人员</translation>
    </message>
    <message>
        <source>The other of a family is a person who holds</source>
        <translation>家庭关系中的另一方是有效的人员</translation>
    </message>
    <message>
        <source>An organisation that a row names holds</source>
        <translation>行所写的单位有效</translation>
    </message>
    <message>
        <source>Nothing ends before it begins</source>
        <translation>结束不早于开始</translation>
    </message>
    <message>
        <source>A row ends no earlier than it begins to hold</source>
        <translation>行的失效不早于生效</translation>
    </message>
    <message>
        <source>Nothing begins before a person is born</source>
        <translation>任何事不早于人的出生</translation>
    </message>
    <message>
        <source>No sign of life is older than its person</source>
        <translation>活动迹象不早于其人的出生</translation>
    </message>
    <message>
        <source>Nobody dies before the year of birth</source>
        <translation>死亡不早于出生年份</translation>
    </message>
    <message>
        <source>A tag fits the age of its person</source>
        <translation>标签与其人的年龄相符</translation>
    </message>
    <message>
        <source>Nobody lives in a building that is not for living</source>
        <translation>没有人住在非居住用途的建筑物中</translation>
    </message>
    <message>
        <source>Sources agree on a person</source>
        <translation>各来源对同一人的说法一致</translation>
    </message>
    <message>
        <source>A source is no older than its cycle</source>
        <translation>来源未超过其更新周期</translation>
    </message>
    <message>
        <source>A row was verified, or its source imported, within the cycle of the source</source>
        <translation>行在其来源的周期内得到核实，或其来源在周期内导入过</translation>
    </message>
    <message>
        <source>A living person has a home</source>
        <translation>在世者有住所</translation>
    </message>
    <message>
        <source>Of an id, one row holds</source>
        <translation>每个编号只有一个有效行</translation>
    </message>
    <message>
        <source>The access log is as it was written</source>
        <translation>访问日志与写入时一致</translation>
    </message>
    <message>
        <source>{parameter}: field &apos;{field}&apos; tells who somebody is: its values are names of the same rows, or look like telephone numbers, mails, ids or addresses. The base has it in clear; choose the right field.</source>
        <translation>{parameter}：字段“{field}”会透露个人身份：其值是同一行中的姓名，或像电话号码、邮箱、编号或地址。底座以明文保存该字段；请选择正确的字段。</translation>
    </message>
    <message>
        <source>The name stands for an unknown one; it is taken as that.</source>
        <translation>该姓名表示未知；按未知处理。</translation>
    </message>
    <message>
        <source>BIRTH_FIELD and SINCE_FIELD: of {rows} rows, {early} are of somebody who was born after what they say; the two fields are exchanged, or one of them is another one.</source>
        <translation>BIRTH_FIELD 与 SINCE_FIELD：{rows} 行中有 {early} 行的出生日期晚于其记载的日期；两个字段互换了，或其中之一选错了。</translation>
    </message>
    <message>
        <source>The death is before the birth; its day is taken as unknown.</source>
        <translation>死亡早于出生；其日期按未知处理。</translation>
    </message>
    <message>
        <source>The birth is another one than the Chinese id says; that of the field is kept.</source>
        <translation>出生日期与公民身份号码所示不同；保留字段中的日期。</translation>
    </message>
    <message>
        <source>Names that stand for an unknown one, not used, in rows: {rows}.</source>
        <translation>表示未知而未采用的姓名所在行数：{rows}。</translation>
    </message>
    <message>
        <source>Deaths before the birth, whose day is taken as unknown: {rows}.</source>
        <translation>早于出生、日期按未知处理的死亡：{rows}。</translation>
    </message>
    <message>
        <source>Births that are others than the Chinese ids of their rows say, kept as they are: {rows}.</source>
        <translation>与本行公民身份号码所示不同、照原样保留的出生日期：{rows}。</translation>
    </message>
    <message>
        <source>The id is that of a further person of another row.</source>
        <translation>该编号是另一行中附加人员的编号。</translation>
    </message>
    <message>
        <source>Rows with this uid: {rows}; keep one of them, and empty the uid of the others.</source>
        <translation>具有此 uid 的行数：{rows}；请保留其中一行，并清空其余行的 uid。</translation>
    </message>
    <message>
        <source>The profile does not let rows of {table} be added, changed or taken away.</source>
        <translation>方案不允许增加、更改或删除 {table} 的行。</translation>
    </message>
    <message>
        <source>The base was changed here since the row went out.</source>
        <translation>该行交出之后底座在此处已改动。</translation>
    </message>
    <message>
        <source>The base ended the row since it went out.</source>
        <translation>该行交出之后底座已将其结束。</translation>
    </message>
    <message>
        <source>The profile does not let {column} of {table} be corrected.</source>
        <translation>方案不允许更正 {table} 的 {column}。</translation>
    </message>
    <message>
        <source>It looks like the number or the mail address of a person, which a base does not keep.</source>
        <translation>看起来像某人的号码或邮箱地址，底座不保存此类内容。</translation>
    </message>
    <message>
        <source>It ends before it begins; give since and until in their order.</source>
        <translation>结束早于开始；请按顺序给出 since 和 until。</translation>
    </message>
    <message>
        <source>&apos;Classify residency&apos; computes this tag; correct the home instead.</source>
        <translation>此标签由“居住状态分类”计算；请改为更正住所。</translation>
    </message>
    <message>
        <source>A tag of family X needs a purpose, a legal basis and a day on which it expires.</source>
        <translation>X 类标签需要目的、法律依据和到期日。</translation>
    </message>
    <message>
        <source>It has more than {most} letters.</source>
        <translation>超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>It is none of {kinds}.</source>
        <translation>不属于 {kinds}。</translation>
    </message>
    <message>
        <source>It is no day, such as 2025-06-30.</source>
        <translation>不是日期，例如 2025-06-30。</translation>
    </message>
    <message>
        <source>It is no whole day, such as 2025-06-30.</source>
        <translation>不是完整的日期，例如 2025-06-30。</translation>
    </message>
    <message>
        <source>It is a day after {today}, the date of the corrections.</source>
        <translation>晚于更正日期 {today}。</translation>
    </message>
    <message>
        <source>It is no whole number from {low} to {high}.</source>
        <translation>不是 {low} 到 {high} 的整数。</translation>
    </message>
    <message>
        <source>It is no number from {low} to {high}.</source>
        <translation>不是 {low} 到 {high} 的数。</translation>
    </message>
    <message>
        <source>AGE_TO is {high}, less than AGE_FROM, {low}.</source>
        <translation>AGE_TO 为 {high}，小于 AGE_FROM 的 {low}。</translation>
    </message>
    <message>
        <source>TAGS: write tag=value, or a tag alone, such as residency=stationary;lives alone.</source>
        <translation>TAGS：请写 标签=值，或只写标签，例如 residency=stationary;lives alone。</translation>
    </message>
    <message>
        <source>PLACES: the base has no place &apos;{code}&apos;; its levels are {levels}.</source>
        <translation>PLACES：底座没有地点“{code}”；其层级为 {levels}。</translation>
    </message>
    <message>
        <source>PLACES: &apos;{code}&apos; is a place of several levels; write one of {choices}.</source>
        <translation>PLACES：“{code}”在多个层级中都有；请写 {choices} 之一。</translation>
    </message>
    <message>
        <source>FACILITIES are {km} km or more from all ways that can be walked on; check WAYS and the CRS of both layers.</source>
        <translation>FACILITIES 距所有可步行道路至少 {km} 千米；请检查 WAYS 以及两个图层的 CRS。</translation>
    </message>
    <message>
        <source>The people are {km} km or more from all ways that can be walked on; check WAYS and the CRS of both layers.</source>
        <translation>人员距所有可步行道路至少 {km} 千米；请检查 WAYS 以及两个图层的 CRS。</translation>
    </message>
    <message>
        <source>PATTERN: {aggregate} needs a column of numbers.</source>
        <translation>PATTERN:{aggregate} 需要数值列。</translation>
    </message>
    <message>
        <source>PATTERN: &apos;{alias}&apos; after AS has more than {most} letters, and fields have at most that many.</source>
        <translation>PATTERN:AS 之后的“{alias}”超过 {most} 个字符，字段名最多只能这么长。</translation>
    </message>
    <message>
        <source>PATTERN: ORDER BY takes what RETURN has, or its name after AS.</source>
        <translation>PATTERN:ORDER BY 只能用 RETURN 中的内容或其 AS 名称。</translation>
    </message>
    <message>
        <source>PATTERN: {aggregate} needs a column, such as {aggregate}({variable}.{column}).</source>
        <translation>PATTERN:{aggregate} 需要一列，例如 {aggregate}({variable}.{column})。</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>标签类</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>a column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>a column such as p.age</source>
        <translation>列,例如 p.age</translation>
    </message>
    <message>
        <source>a column or a name</source>
        <translation>列或名称</translation>
    </message>
    <message>
        <source>a column, a name, or an aggregate</source>
        <translation>列、名称或聚合函数</translation>
    </message>
    <message>
        <source>the name of a tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number, a day, or a text in quotes</source>
        <translation>数值、日期或引号中的文本</translation>
    </message>
    <message>
        <source>PATTERN has more than {most} letters; ask for less at a time.</source>
        <translation>PATTERN 超过 {most} 个字符；请一次少查一些。</translation>
    </message>
    <message>
        <source>PATTERN has &apos;{word}&apos; at letter {letter}, where {wanted} should come.</source>
        <translation>PATTERN 在第 {letter} 个字符处是“{word}”，此处应为{wanted}。</translation>
    </message>
    <message>
        <source>PATTERN ends where {wanted} should come.</source>
        <translation>PATTERN 已结束，此处应为{wanted}。</translation>
    </message>
    <message>
        <source>PATTERN has a text in quotes at letter {letter}, where {wanted} should come.</source>
        <translation>PATTERN 在第 {letter} 个字符处是引号中的文本，此处应为{wanted}。</translation>
    </message>
    <message>
        <source>PATTERN has more than {most} brackets or NOT within each other.</source>
        <translation>PATTERN 中括号或 NOT 的嵌套超过 {most} 层。</translation>
    </message>
    <message>
        <source>PATTERN cannot be read from letter {letter} on: texts stand in quotes, numbers alone, and names of letters, digits and _ begin with a letter.</source>
        <translation>PATTERN 从第 {letter} 个字符起无法读取：文本要放在引号中，数值单独书写，名称由字母、数字和 _ 组成并以字母开头。</translation>
    </message>
    <message>
        <source>PATTERN: &apos;{word}&apos; is no aggregate; there are {known}.</source>
        <translation>PATTERN：“{word}”不是聚合函数；现有：{known}。</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签类</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>things in brackets</source>
        <translation>括号中的对象</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>PATTERN: there is no {what} &apos;{word}&apos;; there are {known}.</source>
        <translation>PATTERN：没有{what}“{word}”；现有：{known}。</translation>
    </message>
    <message>
        <source>PATTERN: the name &apos;{name}&apos; stands for two things; give each its own.</source>
        <translation>PATTERN：名称“{name}”代表了两个对象；请各用一个名称。</translation>
    </message>
    <message>
        <source>PATTERN has too many {what}; at most {most} are taken.</source>
        <translation>PATTERN 中的{what}过多；最多 {most} 个。</translation>
    </message>
    <message>
        <source>PATTERN has parts after MATCH that no relation joins; join them by a relation, or ask twice.</source>
        <translation>PATTERN 中 MATCH 之后有互不相连的部分；请用关系连接，或分两次查询。</translation>
    </message>
    <message>
        <source>PATTERN: {left} and {right} cannot be compared: one is a number.</source>
        <translation>PATTERN:{left} 与 {right} 无法比较：其中一个是数值。</translation>
    </message>
    <message>
        <source>PATTERN: {column} is text; put what it is compared with in quotes.</source>
        <translation>PATTERN:{column} 是文本；请把比较的值放在引号中。</translation>
    </message>
    <message>
        <source>PATTERN: {column} is compared with an empty text; write {column} IS NULL for what is not known.</source>
        <translation>PATTERN:{column} 与空文本比较；未知请写 {column} IS NULL。</translation>
    </message>
    <message>
        <source>PATTERN: ({variable}) has no label; write one of {known} after a colon.</source>
        <translation>PATTERN:({variable}) 没有标签类；请在冒号后写 {known} 之一。</translation>
    </message>
    <message>
        <source>PATTERN: {relation} does not go from {start} to {end}; it goes from {known}.</source>
        <translation>PATTERN:{relation} 不能从 {start} 到 {end}；可用的方向：{known}。</translation>
    </message>
    <message>
        <source>PATTERN: only a person has tags, as in p.tag.residency.</source>
        <translation>PATTERN：只有人才有标签，例如 p.tag.residency。</translation>
    </message>
    <message>
        <source>PATTERN: {column} is a number; leave out the quotes.</source>
        <translation>PATTERN:{column} 是数值；请去掉引号。</translation>
    </message>
    <message>
        <source>PATTERN: {column} is a day; write it as 2024-06-30.</source>
        <translation>PATTERN:{column} 是日期；请写成 2024-06-30。</translation>
    </message>
    <message>
        <source>PROFILE is &apos;{name}&apos;, which the table of profiles does not have; give one of: {known}.</source>
        <translation>PROFILE 为“{name}”，方案表中没有；请给出其中之一：{known}。</translation>
    </message>
    <message>
        <source>PROFILES has no profiles; write at least one line below the head.</source>
        <translation>PROFILES 没有方案；请在表头下至少写一行。</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: profile &apos;{profile}&apos; does not say after how many days an extract expires; fill in days in one of its lines.</source>
        <translation>PROFILES 第 {line} 行：方案“{profile}”没有说明提取文件多少天后过期；请在其某一行填写 days。</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: the head has to name {columns}, each once; it does not fit at &apos;{name}&apos;.</source>
        <translation>PROFILES 第 {line} 行：表头须列出 {columns}，各一次；“{name}”处不符。</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: {cells} cells instead of {wanted}; take away what is too much.</source>
        <translation>PROFILES 第 {line} 行：有 {cells} 个单元格，应为 {wanted} 个；请去掉多余的。</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: the name of the profile has more than {most} letters.</source>
        <translation>PROFILES 第 {line} 行：方案名称超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: edit is &apos;{given}&apos;; write 1 where the column may be corrected, else 0.</source>
        <translation>PROFILES 第 {line} 行：edit 为“{given}”；可更正的列写 1，否则写 0。</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: table &apos;{table}&apos; does not exist or never goes out; there are {known}.</source>
        <translation>PROFILES 第 {line} 行：表“{table}”不存在或从不交出；可用的有 {known}。</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: table {table} has no column &apos;{column}&apos; that can go out; it has {known}.</source>
        <translation>PROFILES 第 {line} 行：表 {table} 没有可交出的列“{column}”；它有 {known}。</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: nothing of table {table} can be corrected outside; write 0 for edit.</source>
        <translation>PROFILES 第 {line} 行：表 {table} 的内容都不能在外部更正；edit 请写 0。</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: days is &apos;{given}&apos;; give a whole number from 1 to {most}.</source>
        <translation>PROFILES 第 {line} 行：days 为“{given}”；请给出 1 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: profile &apos;{profile}&apos; expires after {one} days in one line and after {other} in another; say one.</source>
        <translation>PROFILES 第 {line} 行：方案“{profile}”在一行中 {one} 天后过期，在另一行中 {other} 天后过期；请统一。</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: profile &apos;{profile}&apos; has {table}.{column} twice; keep one line.</source>
        <translation>PROFILES 第 {line} 行：方案“{profile}”有两次 {table}.{column}；请保留一行。</translation>
    </message>
    <message>
        <source>PROFILES: profile &apos;{profile}&apos; lets {table} be corrected without {missing}, by which a row is known; add a line for each.</source>
        <translation>PROFILES：方案“{profile}”允许更正 {table}，却没有用于识别行的 {missing}；请为每一列增加一行。</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: {name} is empty; fill it in.</source>
        <translation>PROFILES 第 {line} 行：{name} 为空；请填写。</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: {table}.{column} cannot be corrected outside; of {table} these can: {known}.</source>
        <translation>PROFILES 第 {line} 行：{table}.{column} 不能在外部更正；{table} 可更正的有：{known}。</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: the quotes do not close; take them away.</source>
        <translation>PROFILES 第 {line} 行：引号没有闭合；请去掉。</translation>
    </message>
    <message>
        <source>All schools are {km} km or more from all children; check SCHOOLS and the CRS of both layers.</source>
        <translation>所有学校距所有儿童至少 {km} 千米；请检查 SCHOOLS 以及两个图层的 CRS。</translation>
    </message>
    <message>
        <source>STANDARDS has {lines} indicators; give at most {most}.</source>
        <translation>STANDARDS 有 {lines} 个指标；最多 {most} 个。</translation>
    </message>
    <message>
        <source>{where}: indicator is &apos;{given}&apos;; give a code of letters and digits such as A-01, at most 20.</source>
        <translation>{where}：indicator 为“{given}”；请给出由字母和数字组成的代码，例如 A-01，最多 20 个字符。</translation>
    </message>
    <message>
        <source>{where}: measure is &apos;{given}&apos;; give one of {known}.</source>
        <translation>{where}：measure 为“{given}”；请给出以下之一：{known}。</translation>
    </message>
    <message>
        <source>{where}: a kind of facilities goes with the measure supply, and only with it; mend one of the two.</source>
        <translation>{where}：设施类型只与 measure supply 一起使用，且必须给出；请改正其一。</translation>
    </message>
    <message>
        <source>{where}: {measure} is of everybody; leave ages empty.</source>
        <translation>{where}：{measure} 针对全部人口；请将 ages 留空。</translation>
    </message>
    <message>
        <source>{where}: per is for how many persons a supply is, such as 1 or 1000, and is empty with other measures.</source>
        <translation>{where}：per 为供给所对应的人数，例如 1 或 1000，其他 measure 时留空。</translation>
    </message>
    <message>
        <source>{where}: {measure} is only reported; leave least and most empty, or take a measure by head or area.</source>
        <translation>{where}：{measure} 仅作报告；请将 least 和 most 留空，或采用人均或按面积的 measure。</translation>
    </message>
    <message>
        <source>{where}: most is 0 or less than least; swap or mend them.</source>
        <translation>{where}：most 为 0 或小于 least；请交换或改正。</translation>
    </message>
    <message>
        <source>{where}: {name} is &apos;{given}&apos;; give a number of 0 or more such as 1.5, or leave it empty.</source>
        <translation>{where}：{name} 为“{given}”；请给出不小于 0 的数，例如 1.5，或留空。</translation>
    </message>
    <message>
        <source>{where}: {name} is empty; fill it in.</source>
        <translation>{where}：{name} 为空；请填写。</translation>
    </message>
    <message>
        <source>The largest part of the network that hangs together has only {percent} % of its {nodes} crossings and ends, and everybody walks on that. Ways meet where they share a vertex: where they cross without one, run &apos;Split with lines&apos; on WAYS with themselves first.</source>
        <translation>路网中最大的连通部分仅占其 {nodes} 个交叉点和端点的 {percent} %，而所有人都在该部分上步行。道路在共用顶点处相接：若道路相交处没有顶点，请先对 WAYS 运行“用线分割”，以其自身作为分割线。</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>it is text in UTF-16, which QGIS does not read; save it in UTF-8.</source>
        <translation>它是 UTF-16 文本，QGIS 无法读取；请以 UTF-8 保存。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: a quote in line {} of {} makes one row of the lines up to {}; write quotes inside of texts twice, or leave them out.</source>
        <translation>图层“{}”已损坏：第 {} 行（文件 {}）的引号把直到第 {} 行的内容并成了一行；文本内的引号请写两次，或去掉引号。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: {} has bytes of nought in line {}, where readers end a text; save it once more in UTF-8.</source>
        <translation>图层“{}”已损坏：{} 的第 {} 行含有零字节，读取程序会在此截断文本；请重新以 UTF-8 保存。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>up to {} persons by hectare</source>
        <translation>每公顷至多 {} 人</translation>
    </message>
    <message>
        <source>more than {} persons by hectare</source>
        <translation>每公顷超过 {} 人</translation>
    </message>
    <message>
        <source>nearest facility, darker in less time</source>
        <translation>最近设施，时间越短颜色越深</translation>
    </message>
    <message>
        <source>all from where it is reached</source>
        <translation>可到达的全部范围</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>facility far from ways, or without a place</source>
        <translation>远离道路或没有位置的设施</translation>
    </message>
    <message>
        <source>up to {} minutes</source>
        <translation>至多 {} 分钟</translation>
    </message>
    <message>
        <source>more than {} minutes</source>
        <translation>超过 {} 分钟</translation>
    </message>
    <message>
        <source>reached all the same</source>
        <translation>仍可到达</translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>school that gets nobody</source>
        <translation>没有学生的学校</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Community life circle: who is left out, by unit</source>
        <translation>社区生活圈：各单元中未被覆盖者</translation>
    </message>
    <message>
        <source>Who reaches a facility on foot, and how many do not in each planning unit.</source>
        <translation>谁能步行到达设施，以及各规划单元中有多少人不能。</translation>
    </message>
    <message>
        <source>15 minutes,walking,accessibility,coverage,equity,planning,workflow</source>
        <translation>15分钟,步行,可达性,覆盖,公平,规划,流程</translation>
    </message>
    <message>
        <source>School places: children by unit, demand and seats</source>
        <translation>学位：各单元儿童、需求与座位</translation>
    </message>
    <message>
        <source>Children by unit and age, what schools are asked for in some years, and who goes where.</source>
        <translation>按单元和年龄的儿童，若干年内对学校的需求，以及谁上哪所学校。</translation>
    </message>
    <message>
        <source>education,pupils,enrolment,forecast,allocation,admission,workflow</source>
        <translation>教育,学生,入学,预测,分配,招生,流程</translation>
    </message>
    <message>
        <source>Detailed planning: units, gaps and change</source>
        <translation>详细规划：单元、缺口与变化</translation>
    </message>
    <message>
        <source>People, space and supply of planning units, gaps by standards, change, and a table for a platform.</source>
        <translation>规划单元的人口、空间与供给，按标准的缺口、变化，以及平台表。</translation>
    </message>
    <message>
        <source>CSPON,density,standard,supply,monitoring,evaluation,workflow</source>
        <translation>CSPON,密度,标准,供给,监测,评估,流程</translation>
    </message>
    <message>
        <source>Comprehensive planning: structure, flows and events</source>
        <translation>总体规划：结构、流动与事件</translation>
    </message>
    <message>
        <source>Where people live, where they work and move to, and how often something happens where.</source>
        <translation>人们住在哪里、在哪里工作、迁往哪里，以及各处事件的频率。</translation>
    </message>
    <message>
        <source>commuting,migration,frequency,spatial structure,time,workflow</source>
        <translation>通勤,迁移,频率,空间结构,时间,流程</translation>
    </message>
    <message>
        <source>Diagnosis: people and space in a grid</source>
        <translation>体检：格网中的人口与空间</translation>
    </message>
    <message>
        <source>Sets people beside space in cells of a grid, by standards of your own.</source>
        <translation>按自定标准，在格网单元中对照人口与空间。</translation>
    </message>
    <message>
        <source>raster,hexagon,density,fit,urban health,evaluation,workflow</source>
        <translation>栅格,六边形,密度,适配,城市体检,评估,流程</translation>
    </message>
    <message>
        <source>Assistance: who is meant, by unit</source>
        <translation>救助：各单元的对象</translation>
    </message>
    <message>
        <source>Finds who is meant to get help, and how many of them there are in each planning unit.</source>
        <translation>查找应获得帮助的人，以及各规划单元中的人数。</translation>
    </message>
    <message>
        <source>vulnerable,elderly,disability,unemployment,welfare,purpose,workflow</source>
        <translation>困难群体,老年人,残疾,失业,福利,目的,流程</translation>
    </message>
    <message>
        <source>Healthcare outreach: who is not reached, by unit</source>
        <translation>医疗服务触达：各单元中未触达者</translation>
    </message>
    <message>
        <source>Compares a group with a service&apos;s own clients: who is none yet, and where.</source>
        <translation>将群体与服务自身的对象名单比较：谁还不是，在哪里。</translation>
    </message>
    <message>
        <source>hospital,clinic,clients,coverage,maternal,chronic,purpose,workflow</source>
        <translation>医院,诊所,服务对象,覆盖,孕产妇,慢性病,目的,流程</translation>
    </message>
    <message>
        <source>Public participation: roll of a meeting</source>
        <translation>公众参与：会议名册</translation>
    </message>
    <message>
        <source>Lists who may come to a meeting of residents: one row of each person who lives there.</source>
        <translation>列出可参加居民会议的人：居住在该处的每人一行。</translation>
    </message>
    <message>
        <source>assembly,homeowners,vote,electoral,residents,purpose,workflow</source>
        <translation>大会,业主,表决,选举,居民,目的,流程</translation>
    </message>
    <message>
        <source>Hours of the day: residents and people present</source>
        <translation>一日各时：居民与在场人口</translation>
    </message>
    <message>
        <source>People by zone and hour of cells of phones, beside who lives there and an even spread.</source>
        <translation>由手机格网得到的分区域分时人口，并列居住人口和均匀分布。</translation>
    </message>
    <message>
        <source>mobile phone,signalling,dynamic,daytime,night,workflow</source>
        <translation>手机,信令,动态,白天,夜间,流程</translation>
    </message>
    <message>
        <source>Population of every building: registers and estimate</source>
        <translation>每座建筑物的人口：登记册与估算</translation>
    </message>
    <message>
        <source>One figure for each building: by the registers, by an estimate where these know nobody, and its origin.</source>
        <translation>每座建筑物一个数字：来自登记册，登记册无人之处来自估算，并注明来源。</translation>
    </message>
    <message>
        <source>dasymetric,census,total,origin,coverage,workflow</source>
        <translation>分区密度,普查,总数,来源,覆盖,流程</translation>
    </message>
    <message>
        <source>Plans and monitors the life circle of a community in one run (Wu et al., 4.3):</source>
        <translation>一次运行规划并监测社区生活圈（Wu 等，4.3）：</translation>
    </message>
    <message>
        <source>What goes in: a population base, facilities of one kind, ways, and planning units.</source>
        <translation>输入：人口底座、一类设施、道路和规划单元。</translation>
    </message>
    <message>
        <source>What comes out: facilities with their people and the size that they need, places with their walk, catchments, and units with the people whom nothing is near enough.</source>
        <translation>输出：设施及其服务人口和所需规模、各地点的步行情况、服务范围，以及各单元中没有足够近设施的人口。</translation>
    </message>
    <message>
        <source>What to doubt: ways that are not mapped, slopes and waiting at crossings. A facility that is reached may be full.</source>
        <translation>存疑之处：未绘入地图的道路、坡度和路口等候。可到达的设施可能已满。</translation>
    </message>
    <message>
        <source>Plans schools in one run (Wu et al., 4.3):</source>
        <translation>一次运行规划学校（Wu 等，4.3）：</translation>
    </message>
    <message>
        <source>What goes in: a population base, schools with their seats, and units in which children are counted.</source>
        <translation>输入：人口底座、学校及其学位、统计儿童的单元。</translation>
    </message>
    <message>
        <source>What comes out: units with children, schools with pupils by year, who goes where, who has no seat, and a rounded table.</source>
        <translation>输出：含儿童数的单元、各年学校的学生、谁上哪所学校、谁没有学位，以及取整的表。</translation>
    </message>
    <message>
        <source>What to doubt: choices of parents, private schools, and everything beyond children already born. Ways are straight lines.</source>
        <translation>存疑之处：家长的选择、民办学校，以及尚未出生的儿童。路程为直线。</translation>
    </message>
    <message>
        <source>Prepares and monitors detailed plans in one run (Wu et al., 4.4):</source>
        <translation>一次运行编制并监测详细规划（Wu 等，4.4）：</translation>
    </message>
    <message>
        <source>What goes in: a population base, planning units, facilities with kind and size, your standards, and an earlier day.</source>
        <translation>输入：人口底座、规划单元、带类型和规模的设施、自定标准，以及较早的日期。</translation>
    </message>
    <message>
        <source>What comes out: units with people by group, units with fit and gaps, all indicators, and a table for a platform.</source>
        <translation>输出：按分组的单元人口、单元的适配度与缺口、全部指标，以及平台表。</translation>
    </message>
    <message>
        <source>What to doubt: people use what lies in other units. Counts are exact: protect them before they leave the office.</source>
        <translation>存疑之处：人们会使用其他单元的设施。计数是精确的：离开单位之前请加以保护。</translation>
    </message>
    <message>
        <source>Shows how a town hangs together in one run (Wu et al., 4.2, 4.4):</source>
        <translation>一次运行展示城镇的内在联系（Wu 等，4.2、4.4）：</translation>
    </message>
    <message>
        <source>What goes in: a population base, zones, and two days.</source>
        <translation>输入：人口底座、区域和两个日期。</translation>
    </message>
    <message>
        <source>What comes out: zones with people, flows as lines, a table of all cells, and a table of events.</source>
        <translation>输出：含人口的区域、线状流动、全部单元格的表，以及事件表。</translation>
    </message>
    <message>
        <source>What to doubt: how often something is in a register says how often it was written down.</source>
        <translation>存疑之处：登记册中的频率只说明被记录的次数。</translation>
    </message>
    <message>
        <source>Examines a town in cells of one size, whatever its borders are (Wu et al., 4.4):</source>
        <translation>不论边界如何，以同样大小的单元检查城镇（Wu 等，4.4）：</translation>
    </message>
    <message>
        <source>What goes in: a population base, an extent in the CRS of the base, facilities, and your standards.</source>
        <translation>输入：人口底座、以底座坐标系表示的范围、设施，以及自定标准。</translation>
    </message>
    <message>
        <source>What comes out: cells with people and fit, and all indicators. People outside of the grid are a row of the table.</source>
        <translation>输出：含人口与适配度的格网单元，以及全部指标。格网之外的人口为表中一行。</translation>
    </message>
    <message>
        <source>What to doubt: other cells give other numbers. Small cells tell of single persons: they are for the office.</source>
        <translation>存疑之处：格网不同则数字不同。小单元会暴露个人：仅供本单位使用。</translation>
    </message>
    <message>
        <source>Finds people who are to be helped in one run (Wu et al., 4.3):</source>
        <translation>一次运行查找需要帮助的人（Wu 等，4.3）：</translation>
    </message>
    <message>
        <source>What goes in: a population base, a purpose, tags or ages, and planning units.</source>
        <translation>输入：人口底座、目的、标签或年龄，以及规划单元。</translation>
    </message>
    <message>
        <source>What comes out: the group, and units with its people. Those without a place on the map are counted too.</source>
        <translation>输出：该群体，以及含其人数的单元。不在地图上的人也计入。</translation>
    </message>
    <message>
        <source>What to doubt: who is in no register is in no list. Nobody is to be refused help because this list lacks them.</source>
        <translation>存疑之处：不在任何登记册中的人不在名单里。不得因名单中没有而拒绝帮助任何人。</translation>
    </message>
    <message>
        <source>Finds whom a service does not reach yet in one run (Wu et al., 4.3):</source>
        <translation>一次运行查找服务尚未触达的人（Wu 等，4.3）：</translation>
    </message>
    <message>
        <source>What goes in: a population base, a purpose, tags or ages, the list of clients by their ids, and planning units.</source>
        <translation>输入：人口底座、目的、标签或年龄、按编号的服务对象名单，以及规划单元。</translation>
    </message>
    <message>
        <source>What comes out: the group, who of it is not reached, the coverage, and units with those who are not reached.</source>
        <translation>输出：该群体、其中未触达者、覆盖率，以及含未触达人数的单元。</translation>
    </message>
    <message>
        <source>What to doubt: a client whose id is wrong counts as not reached; who is in no register is in no list.</source>
        <translation>存疑之处：编号有误的服务对象会算作未触达；不在任何登记册中的人不在名单里。</translation>
    </message>
    <message>
        <source>Makes the roll of a meeting of residents (Wu et al., 4.3):</source>
        <translation>编制居民会议名册（Wu 等，4.3）：</translation>
    </message>
    <message>
        <source>What goes in: a population base, a purpose, and codes of places or ids of buildings.</source>
        <translation>输入：人口底座、目的，以及地点代码或建筑物编号。</translation>
    </message>
    <message>
        <source>What comes out: one row of each person, by a pseudonym. Names are in the vault, not here.</source>
        <translation>输出：每人一行，以假名表示。姓名在保险库中，不在此处。</translation>
    </message>
    <message>
        <source>What to doubt: who owns a home and lives elsewhere is not on it, and homes may be old ones.</source>
        <translation>存疑之处：拥有住房而住在别处的人不在其中，住处也可能是旧的。</translation>
    </message>
    <message>
        <source>Shows where people are in the hours of a day in one run (Wu et al., 4.2):</source>
        <translation>一次运行展示一日各时人们所在之处（Wu 等，4.2）：</translation>
    </message>
    <message>
        <source>What goes in: a population base, zones, and cells with a field for each hour, or a row for each.</source>
        <translation>输入：人口底座、区域，以及每小时一个字段或一行的格网。</translation>
    </message>
    <message>
        <source>What comes out: zones with residents, people by zone and hour beside an even spread, zones with a column by hour.</source>
        <translation>输出：含居民的区域、与均匀分布并列的分区域分时人口、每小时一列的区域。</translation>
    </message>
    <message>
        <source>What to doubt: phones are not people. They correct no register; the report says where an even spread is better.</source>
        <translation>存疑之处：手机不等于人。它们不修正任何登记册；均匀分布更好之处由报告说明。</translation>
    </message>
    <message>
        <source>Completes what registers know of a town in one run (Wu et al., 3.2.3):</source>
        <translation>一次运行补全登记册对城镇的了解（Wu 等，3.2.3）：</translation>
    </message>
    <message>
        <source>What goes in: a population base, buildings, and zones with known people and households.</source>
        <translation>输入：人口底座、建筑物，以及人口和住户已知的区域。</translation>
    </message>
    <message>
        <source>What comes out: buildings with the estimate, buildings with one figure and its origin, zones with their sums.</source>
        <translation>输出：含估算的建筑物、含一个数字及其来源的建筑物、含合计的区域。</translation>
    </message>
    <message>
        <source>What to doubt: estimates are of buildings, not of persons; registers hold people who have gone.</source>
        <translation>存疑之处：估算针对建筑物而非个人；登记册中有已离开的人。</translation>
    </message>
    <message>
        <source>&apos;Life circle&apos;: who reaches a facility on foot, by group, and the catchments.</source>
        <translation>“生活圈”：按分组谁能步行到达设施，以及服务范围。</translation>
    </message>
    <message>
        <source>Of the others those whom nothing is near enough, or no way leads to.</source>
        <translation>其余人中没有足够近的设施或没有道路可达者。</translation>
    </message>
    <message>
        <source>&apos;Monitor planning units&apos;: how many of them there are in each unit.</source>
        <translation>“监测规划单元”：各单元中有多少这样的人。</translation>
    </message>
    <message>
        <source>&apos;Count people by zone&apos;: children of each unit by bands of age.</source>
        <translation>“按区域统计人口”：各单元按年龄段的儿童。</translation>
    </message>
    <message>
        <source>&apos;School demand&apos;: pupils of today and of later years, seats given by the shortest ways, and a table for the public.</source>
        <translation>“学位需求”：当前和以后各年的学生、按最短路程分配的学位，以及公众表。</translation>
    </message>
    <message>
        <source>&apos;Count people by zone&apos;: people of each unit by age, sex and class of residency.</source>
        <translation>“按区域统计人口”：各单元按年龄、性别和居住类别的人口。</translation>
    </message>
    <message>
        <source>&apos;Monitor planning units&apos;: density, dwellings, supply of facilities, gaps by your standards, change since a day.</source>
        <translation>“监测规划单元”：密度、住宅单元、设施供给、按自定标准的缺口，以及自某日以来的变化。</translation>
    </message>
    <message>
        <source>People of each zone by group on two days, and the moves between zones from one to the other.</source>
        <translation>两个日期各区域按分组的人口，以及期间区域之间的迁移。</translation>
    </message>
    <message>
        <source>Ways from homes to workplaces on the later day.</source>
        <translation>后一日期从住处到工作地的路程。</translation>
    </message>
    <message>
        <source>Events of the registers by zone and month, such as births, enrolments or visits.</source>
        <translation>按区域和月份的登记册事件，如出生、入学或就诊。</translation>
    </message>
    <message>
        <source>A grid of hexagons over the extent, as wide as you say.</source>
        <translation>覆盖范围的六边形格网，宽度由您指定。</translation>
    </message>
    <message>
        <source>&apos;Monitor planning units&apos; in its cells: people, dwellings, supply of facilities, gaps by your standards.</source>
        <translation>在其单元中“监测规划单元”：人口、住宅单元、设施供给、按自定标准的缺口。</translation>
    </message>
    <message>
        <source>&apos;Find group&apos;: who has the tags and the age, with dwelling and building; the access log says who asked and why.</source>
        <translation>“查找群体”：具有相应标签和年龄的人及其住宅单元和建筑物；访问日志记录谁为何查询。</translation>
    </message>
    <message>
        <source>&apos;Find group&apos;: who has the tags and the age, and who of them is no client; the access log says who asked and why.</source>
        <translation>“查找群体”：具有相应标签和年龄的人，以及其中非服务对象者；访问日志记录谁为何查询。</translation>
    </message>
    <message>
        <source>&apos;Monitor planning units&apos;: how many are not reached in each unit.</source>
        <translation>“监测规划单元”：各单元中未触达的人数。</translation>
    </message>
    <message>
        <source>&apos;Find group&apos; as a roll: adults who have a home in the places or buildings that you name.</source>
        <translation>以名册方式“查找群体”：在所指定的地点或建筑物中有住处的成年人。</translation>
    </message>
    <message>
        <source>The access log says who asked and why.</source>
        <translation>访问日志记录谁为何查询。</translation>
    </message>
    <message>
        <source>&apos;Count people by zone&apos;: who lives in each zone by the registers.</source>
        <translation>“按区域统计人口”：按登记册居住在各区域的人。</translation>
    </message>
    <message>
        <source>&apos;People by hour&apos;: cells of phones split to zones by homes at night and by workplaces by day, totals exact.</source>
        <translation>“分时人口”：手机格网夜间按住处、白天按工作地拆分到区域，总数精确。</translation>
    </message>
    <message>
        <source>&apos;Estimate population&apos;: people of every building by zone totals and dwelling space.</source>
        <translation>“估算建筑物人口”：按区域总数和居住空间得到每座建筑物的人口。</translation>
    </message>
    <message>
        <source>&apos;Complete population&apos;: the registers&apos; figures, and the estimate for the rest of the zone.</source>
        <translation>“补全人口”：登记册的数字，区域其余部分用估算。</translation>
    </message>
    <message>
        <source>The access log does not end, after line {line}, with the head that was kept: lines are gone, or the last was edited.</source>
        <translation>访问日志在第 {line} 行之后的结尾与所保存的链头不符：有行缺失，或最后一行被改动。</translation>
    </message>
    <message>
        <source>PURPOSE is empty; say what the data is for: without a purpose nothing is given.</source>
        <translation>PURPOSE 为空；请说明数据用途：没有用途就不给出任何结果。</translation>
    </message>
    <message>
        <source>PURPOSE looks as if it had the number or the mail address of a person, which the log must not keep; leave it out.</source>
        <translation>PURPOSE 中似乎含有某人的号码或邮箱，日志不得保存这些内容；请删去。</translation>
    </message>
    <message>
        <source>{name} has more than {most} letters; say it shorter.</source>
        <translation>{name} 超过 {most} 个字符；请写短一些。</translation>
    </message>
    <message>
        <source>Line {line} of the access log does not follow on the one before it: one of the two was edited, or lines between them are gone.</source>
        <translation>访问日志第 {line} 行与前一行不相接：两行之一被改动，或其间有行缺失。</translation>
    </message>
    <message>
        <source>Lines of the access log before line {line} are missing.</source>
        <translation>访问日志第 {line} 行之前有行缺失。</translation>
    </message>
    <message>
        <source>Line {line} of the access log is not where it was written.</source>
        <translation>访问日志第 {line} 行不在原来写入的位置。</translation>
    </message>
    <message>
        <source>Line {line} of the access log was put in: no line stands on it.</source>
        <translation>访问日志第 {line} 行是后来插入的：没有行接在其后。</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; selects what is no uid of a row of table {table} that holds: {rows} of {all}; add valid_to IS NULL, or give it the right table.</source>
        <translation>规则“{rule}”选出的内容不是表 {table} 中有效行的 uid：{all} 个中有 {rows} 个；请加上 valid_to IS NULL，或指定正确的表。</translation>
    </message>
    <message>
        <source>SOURCE is empty; say who corrects, such as field.</source>
        <translation>SOURCE 为空；请说明更正者，例如 field。</translation>
    </message>
    <message>
        <source>SOURCE: &apos;{source}&apos; is a register of the base, which would end the corrections with its next run; give another name.</source>
        <translation>SOURCE：“{source}”是底座的登记册，其下次运行会结束这些更正；请另给名称。</translation>
    </message>
    <message>
        <source>{column}: {why}</source>
        <translation>{column}：{why}</translation>
    </message>
    <message>
        <source>{column} is missing; fill it in.</source>
        <translation>缺少 {column}；请填写。</translation>
    </message>
    <message>
        <source>Another row that was added is about the same; keep one of them.</source>
        <translation>另一新增行与此相同；请保留其一。</translation>
    </message>
    <message>
        <source>The person has a home on this day; correct that one.</source>
        <translation>此人在该日已有住所；请更正那一行。</translation>
    </message>
    <message>
        <source>The base has a row for this already; correct that one.</source>
        <translation>底座已有对应的行；请更正那一行。</translation>
    </message>
    <message>
        <source>Extract {path} has expired: it held until {expires}, and the date is {day}; make a new one, and delete this.</source>
        <translation>提取文件 {path} 已过期：有效至 {expires}，而日期为 {day}；请重新提取，并删除此文件。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); close it in other programs, or fetch it again.</source>
        <translation>无法读取 {path}（{why}）；请在其他程序中关闭它，或重新取得。</translation>
    </message>
    <message>
        <source>CHANGES: {path} is no extract of a base; give the file that &apos;Extract from base&apos; made, and not layers saved from it.</source>
        <translation>CHANGES：{path} 不是底座的提取文件；请给出“从底座提取”生成的文件，而不是由它另存的图层。</translation>
    </message>
    <message>
        <source>CHANGES: {path} is an extract of another base; give the base it came from.</source>
        <translation>CHANGES：{path} 是另一底座的提取文件；请给出它所来自的底座。</translation>
    </message>
    <message>
        <source>CHANGES: the seal of {path} is broken: what it says of itself, such as until when it holds, or the rows as they went out were changed by hand; make a new extract.</source>
        <translation>CHANGES：{path} 的封印已损坏：其自身说明（例如有效期）或交出时的行被人为改动；请重新提取。</translation>
    </message>
    <message>
        <source>CHANGES: {path} lacks {columns} of {table}, so that nobody can say what was changed; give the file with all its columns.</source>
        <translation>CHANGES：{path} 缺少 {table} 的 {columns}，无法得知改动内容；请给出含全部列的文件。</translation>
    </message>
    <message>
        <source>CHANGES: profile &apos;{profile}&apos; of {path} lets nothing be corrected; use an extract of a profile that does, such as field.</source>
        <translation>CHANGES：{path} 的方案“{profile}”不允许更正；请使用允许更正的方案（例如 field）的提取文件。</translation>
    </message>
    <message>
        <source>CHANGES: {path} was made of a later state of this base (batch {batch}, the base has {last}); use the base itself, not an old copy.</source>
        <translation>CHANGES：{path} 提取自此底座更晚的状态（批次 {batch}，底座为 {last}）；请使用底座本身，而不是旧副本。</translation>
    </message>
    <message>
        <source>DATE {day} is before {made}, when the extract was made; give the day of the corrections.</source>
        <translation>DATE {day} 早于提取日期 {made}；请给出更正的日期。</translation>
    </message>
    <message>
        <source>SOURCE is missing: profile &apos;{profile}&apos; lets out what registers said ({tables}), and each is told its own; give its name.</source>
        <translation>缺少 SOURCE：方案“{profile}”交出登记册所说的内容（{tables}），而每个登记册只被告知自己的内容；请给出其名称。</translation>
    </message>
    <message>
        <source>SOURCE: the base has no register &apos;{source}&apos;; give one of: {known}.</source>
        <translation>SOURCE：底座没有登记册“{source}”；请给出其中之一：{known}。</translation>
    </message>
    <message>
        <source>The base has no row that holds with this {column}.</source>
        <translation>底座没有具有此 {column} 的有效行。</translation>
    </message>
    <message>
        <source>The shape is no valid {kind}.</source>
        <translation>形状不是有效的 {kind}。</translation>
    </message>
    <message>
        <source>It has neither dwelling nor building; delete the row of who has left.</source>
        <translation>既无住宅单元也无建筑物；请删除已离开者的行。</translation>
    </message>
    <message>
        <source>The dwelling is in another building; give that, or empty the other of the two.</source>
        <translation>该住宅单元在另一建筑物中；请给出那一建筑物，或清空两者之一。</translation>
    </message>
    <message>
        <source>Rows of {table} that are in it: {rows}; correct those first.</source>
        <translation>其中的 {table} 行数：{rows}；请先更正这些行。</translation>
    </message>
    <message>
        <source>BUILDINGS: the base does not have {lost} of {given} buildings; look at their ids.</source>
        <translation>BUILDINGS:{given} 栋建筑物中有 {lost} 栋不在底座中；请检查其编号。</translation>
    </message>
    <message>
        <source>SOURCE: the base has no records of that register; it has those of {known}.</source>
        <translation>SOURCE：底座没有该登记册的记录；现有登记册：{known}。</translation>
    </message>
    <message>
        <source>PLACES: the base has no place with code {codes}; give codes of places, separated by semicolons.</source>
        <translation>PLACES：底座没有代码为 {codes} 的地点；请给出以分号分隔的地点代码。</translation>
    </message>
    <message>
        <source>PLACES: code {code} is that of places of several levels; put the level before it, such as {level}:{code}.</source>
        <translation>PLACES：代码 {code} 属于多个层级的地点；请在前面加上层级，例如 {level}:{code}。</translation>
    </message>
    <message>
        <source>Classes of residency are of {last}, the day of their last change; for people at {date}, run &apos;Classify residency&apos; with that DATE first.</source>
        <translation>居住类别截至 {last}（其最后一次变更之日）；要统计 {date} 的人员，请先以该 DATE 运行“居住状态分类”。</translation>
    </message>
    <message>
        <source>PROFILES: {path} cannot be read ({why}); choose another file.</source>
        <translation>PROFILES：无法读取 {path}（{why}）；请另选文件。</translation>
    </message>
    <message>
        <source>PROFILES: {path} is not UTF-8; save the table as &apos;CSV UTF-8&apos;.</source>
        <translation>PROFILES：{path} 不是 UTF-8；请将表另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>Base {path} is damaged ({why}); go on with a copy, or make a new base. Nothing was changed.</source>
        <translation>底座 {path} 已损坏（{why}）；请改用副本，或新建底座。未作任何更改。</translation>
    </message>
    <message>
        <source>PATTERN: the base has no {column} &apos;{word}&apos; on {date}; it has: {known}.</source>
        <translation>PATTERN：底座在 {date} 没有 {column} “{word}”；现有：{known}。</translation>
    </message>
    <message>
        <source>Base {path} cannot be asked ({why}).</source>
        <translation>无法查询底座 {path}({why})。</translation>
    </message>
    <message>
        <source>LEAVE_OUT names what is no rule: &apos;{name}&apos;; the rules are {rules}.</source>
        <translation>LEAVE_OUT 所写的不是规则：“{name}”；规则有 {rules}。</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; is there already, in Doorstep or in table rule of the base; give yours another name.</source>
        <translation>规则“{rule}”已存在于 Doorstep 或底座的 rule 表中；请为您的规则另取名称。</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; selects {columns} columns; select the uid of each row, and perhaps a text.</source>
        <translation>规则“{rule}”选出了 {columns} 列；请选出每行的 uid，必要时再加一段文字。</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; cannot be used ({why}); a rule is one SELECT, which reads tables of the base and changes nothing.</source>
        <translation>规则“{rule}”无法使用（{why}）；规则是一条 SELECT，只读取底座的表，不作任何修改。</translation>
    </message>
    <message>
        <source>Base {base} and vault {path} are of different moments: one of them is an older copy. Give those that were kept together, or make a new base with this vault. Nothing was changed.</source>
        <translation>底座 {base} 与保险库 {path} 不属于同一时刻：其中之一是较旧的副本。请给出一起保存的两者，或用此保险库新建底座。未作任何更改。</translation>
    </message>
    <message>
        <source>Vault {path} is damaged or was changed by another program ({why}); go on with a copy of it. Nothing was changed.</source>
        <translation>保险库 {path} 已损坏或被其他程序改动（{why}）；请改用其副本。未作任何更改。</translation>
    </message>
    <message>
        <source>Vault {path} was made by a newer Doorstep (version {number} of its tables); update the plugin.</source>
        <translation>保险库 {path} 由更新版本的 Doorstep 创建（表版本 {number}）；请更新插件。</translation>
    </message>
    <message>
        <source>DATE {} is after today: what changes holds from then on, and no run may end it on an earlier day.</source>
        <translation>DATE {} 晚于今天：更改自该日起生效，任何运行都不能在更早的日期结束它。</translation>
    </message>
    <message>
        <source>In {year} years: pupils with a seat {placed}, without {without}, mean way {metres} m, longest {longest} m.</source>
        <translation>{year} 年后：有学位的学生 {placed}，没有学位的 {without}，平均路程 {metres} 米，最远 {longest} 米。</translation>
    </message>
    <message>
        <source>{parameter}: {fit} % of the dates can be days as {form}, and {more} % as {other}; say which it is, or choose another field.</source>
        <translation>{parameter}：按 {form} 可读为日期的占 {fit} %，按 {other} 占 {more} %；请说明是哪一种，或选择其他字段。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: {} ends within line {}; get the file once more.</source>
        <translation>图层“{}”已损坏：{} 在第 {} 行中途结束；请重新获取该文件。</translation>
    </message>
    <message>
        <source>Upkeep: check a base, and an extract for the field</source>
        <translation>维护：检查底座并提取外业数据</translation>
    </message>
    <message>
        <source>What is wrong with a base, a sample to verify, and an extract for those who go there.</source>
        <translation>底座有哪些问题、待核查的样本，以及供外业人员使用的提取文件。</translation>
    </message>
    <message>
        <source>quality,rules,verification,field work,QField,correction,workflow</source>
        <translation>质量,规则,核查,外业,QField,更正,工作流</translation>
    </message>
    <message>
        <source>The first half of the loop that keeps a base true, in one run (Wu et al., 3.3):</source>
        <translation>一次运行完成保持底座真实的闭环的前半部分（Wu 等，3.3）：</translation>
    </message>
    <message>
        <source>What goes in: a population base, a profile, a purpose, and places if the extract is not to be of all.</source>
        <translation>输入：人口底座、配置、用途；若不提取全部，还需指定地点。</translation>
    </message>
    <message>
        <source>What comes out: issues on the map, scores, a sample to verify, and an extract to be edited.</source>
        <translation>输出：地图上的问题、得分、待核查样本，以及可编辑的提取文件。</translation>
    </message>
    <message>
        <source>What to doubt: rules find contradictions; only the sample tells whether people live where the base says. What comes back is taken by &apos;Apply changes&apos;.</source>
        <translation>需要存疑：规则只能发现矛盾；人们是否住在底座所说的地方，只有样本能说明。返回的文件由“应用更改”接收。</translation>
    </message>
    <message>
        <source>&apos;Check population base&apos;: issues and scores by rule, and a sample of homes to verify.</source>
        <translation>“检查人口底座”：按规则给出问题和得分，以及待核查的住所样本。</translation>
    </message>
    <message>
        <source>&apos;Extract from base&apos;: what a profile allows, for a purpose, until a day.</source>
        <translation>“从底座提取”：按配置允许的内容，为某一用途，有效至某日。</translation>
    </message>
    <message>
        <source>Buildings of INPUT without a place, which stand where the base has them: {buildings}.</source>
        <translation>INPUT 中没有位置、按底座中位置放置的建筑物：{buildings}。</translation>
    </message>
    <message>
        <source>Buildings in several zones, which overlap there; each counts in the first of them: {buildings}.</source>
        <translation>位于多个重叠区域中的建筑物，每栋只计入其中第一个区域：{buildings}。</translation>
    </message>
    <message>
        <source>KIND_FIELD has a kind &apos;{}&apos;; rename it: so is called how the even spread of a kind is kept.</source>
        <translation>KIND_FIELD 中有类别“{}”；请改名：某一类别的均匀分布以此名称保存。</translation>
    </message>
    <message>
        <source>{} goes with CHILDREN only; leave it out with BASE.</source>
        <translation>{} 只能与 CHILDREN 一起使用；使用 BASE 时请勿填写。</translation>
    </message>
    <message>
        <source>how many pupils come from elsewhere is not known</source>
        <translation>不知道有多少学生来自其他地方</translation>
    </message>
    <message>
        <source>Schools of which it is not known how many pupils come from elsewhere, which get nobody: {schools} ({examples}); where there are none, 0 says so.</source>
        <translation>不知道有多少学生来自其他地方、因而不分配任何人的学校：{schools}（{examples}）；如果没有这样的学生，请填 0。</translation>
    </message>
    <message>
        <source>Schools without a place, which get nobody: {schools} ({examples}).</source>
        <translation>没有位置、因而不分配任何人的学校：{schools}（{examples}）。</translation>
    </message>
    <message>
        <source>Facilities whose size is not known, and with them the supply of their units: {facilities}.</source>
        <translation>规模未知的设施，其所在单元的供给也因此未知：{facilities}。</translation>
    </message>
    <message>
        <source>It has a character that no text can have; write it anew.</source>
        <translation>其中含有文本不允许的字符；请重新填写。</translation>
    </message>
    <message>
        <source>{name} names nothing; give ids, separated by semicolons, or leave it empty.</source>
        <translation>{name} 没有给出任何内容；请填写以分号分隔的编号，或留空。</translation>
    </message>
    <message>
        <source>SCHOOLS has no features; choose another layer.</source>
        <translation>SCHOOLS 没有要素；请选择其他图层。</translation>
    </message>
    <message>
        <source>No school has a place; choose another layer.</source>
        <translation>没有一所学校有位置；请选择其他图层。</translation>
    </message>
    <message>
        <source>There are no children whose number is known; look at CHILDREN_FIELDS, or choose another layer, base or date.</source>
        <translation>没有人数已知的儿童；请检查 CHILDREN_FIELDS，或选择其他图层、底座或日期。</translation>
    </message>
    <message>
        <source>The person has died, or is no longer in the base, since the row went out.</source>
        <translation>该行发出之后，此人已死亡或已不在底座中。</translation>
    </message>
    <message>
        <source>CHANGES: shapes of {table} in {path} are in another coordinate reference system than they went out in; give the file with the layers as they were.</source>
        <translation>CHANGES：{path} 中 {table} 的几何与发出时的坐标参考系不同；请提供图层保持原样的文件。</translation>
    </message>
    <message>
        <source>Base {path} has a text that is not UTF-8 ({why}); another program wrote it: write it anew there, or go on with a copy.</source>
        <translation>底座 {path} 中有非 UTF-8 的文本（{why}），由其他程序写入；请在该程序中重新写入，或改用副本。</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; asks what day it is, by which each run finds other rows; write :day, the day of the check.</source>
        <translation>规则“{rule}”查询当前日期，每次运行会得到不同的行；请改用 :day，即检查日期。</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; was stopped after {steps} steps of SQLite: it may never end; write it so that it needs fewer.</source>
        <translation>规则“{rule}”在 SQLite 执行 {steps} 步后被停止：它可能永不结束；请改写以减少步数。</translation>
    </message>
    <message>
        <source>PATTERN finds more than {most} rows, as many as no list is read by; ask for counts, for fewer things, or use LIMIT.</source>
        <translation>PATTERN 的结果超过 {most} 行，没有名单能用这么多行；请改为计数、减少对象，或使用 LIMIT。</translation>
    </message>
    <message>
        <source>Tag &apos;{tag}&apos; is kept for the purpose &apos;{kept}&apos; alone; give that PURPOSE, or leave the tag out.</source>
        <translation>标签“{tag}”只为用途“{kept}”保存；请填写该用途（PURPOSE），或去掉此标签。</translation>
    </message>
    <message>
        <source>Where people are classified by residency, who lives here is asked for. Checked: everybody in the base, gone or only registered. A tag residency in TAGS, and a PATTERN, say it themselves.</source>
        <translation>如果已按居住状态分类，则只查询在此居住者。勾选：底座中的所有人，包括已离开或仅在此登记者。TAGS 中的 residency 标签和 PATTERN 自行决定。</translation>
    </message>
    <message>
        <source>Also who does not live here</source>
        <translation>也包括不在此居住者</translation>
    </message>
    <message>
        <source>Asked for is who is classified as living here; EVERYBODY takes all others as well.</source>
        <translation>查询对象是被归类为在此居住的人；EVERYBODY 也包括其他所有人。</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± 标准误</translation>
    </message>
    <message>
        <source>Part of the mix [%]</source>
        <translation>在组合中的份额 [%]</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Buildings divided between zones</source>
        <translation>在区域间被分割的建筑物数</translation>
    </message>
    <message>
        <source>For volume, and for storeys that are missing. Missing heights take the median of the zone. Empty: the field height.</source>
        <translation>用于体积以及缺失的层数。缺失的高度取区域的中位数。留空：字段 height。</translation>
    </message>
    <message>
        <source>For floor area and estimated dwellings; missing ones come from the height, else from the zone. Empty: the field storeys.</source>
        <translation>用于建筑面积和估算的住宅单元；缺失的层数由高度得出，否则由区域得出。留空：字段 storeys。</translation>
    </message>
    <message>
        <source>All keep the totals of every zone. Spread: persons are rounded up as often as the estimate says, households by the largest remainder with ties by the seed, so that neighbours add up. Largest remainder leaves ties to the ids.</source>
        <translation>各种方式都保持每个区域的总数。均匀分布：人数按估算值的概率向上取整，住户按最大余数法取整、相等余数由随机种子决定，因此相邻建筑物之和与估算一致。最大余数法由编号决定相等余数。</translation>
    </message>
    <message>
        <source>Divide buildings between zones by area</source>
        <translation>按面积在区域间分割建筑物</translation>
    </message>
    <message>
        <source>A building in several zones becomes a row per zone with its share of the weight (part_of, part_share). Parts below 5 % or 9 m² stay with the largest. Otherwise a building is in one zone.</source>
        <translation>位于多个区域的建筑物按区域各成一行，并按面积分得权重（part_of、part_share）。小于 5 % 或 9 m² 的部分归入最大的部分。否则每栋建筑物只属于一个区域。</translation>
    </message>
    <message>
        <source>Which weight fits your zones:</source>
        <translation>哪种权重适合您的区域：</translation>
    </message>
    <message>
        <source>Spread evenly over the zone, by the seed</source>
        <translation>按随机种子在区域内均匀分布</translation>
    </message>
    <message>
        <source>What the weight needs: heights for volume, storeys or heights for floor area and estimated dwellings, a field of your own, or nothing.</source>
        <translation>权重所需的数据：体积需要高度，建筑面积和估算的住宅单元需要层数或高度，或用户自己的字段，或不需要任何数据。</translation>
    </message>
    <message>
        <source>Calibrated: these dwellings times persons per dwelling of each class, estimated from all zones and cross-validated. With fewer than ten zones the weight is by volume instead.</source>
        <translation>校准：这些住宅单元乘以各类别每个住宅单元的人数，由全部区域估算并经交叉验证。少于十个区域时改用体积。</translation>
    </message>
    <message>
        <source>Chosen by the zones: a mix of the weights, for persons and for households apart, learned from ten zones or more. With fewer, persons go half by space and half by dwellings, households by dwellings, and a tenth of both by buildings all alike.</source>
        <translation>由区域选择：从十个或更多区域学得的权重组合，人口与住户分别确定。区域较少时，人口一半按空间、一半按住宅单元，住户按住宅单元，两者各有十分之一按等权的建筑物分配。</translation>
    </message>
    <message>
        <source>Households with a weight of their own: pop_int is at least hh_int outside of group quarters, and where weight_hh is 0 nobody lives but in group quarters.</source>
        <translation>住户有自己的权重时：除集体户外，pop_int 不小于 hh_int；weight_hh 为 0 的建筑物中，除集体户外无人居住。</translation>
    </message>
    <message>
        <source>A building over a border is in one zone whole, unless SPLIT_STRADDLING makes a row of each part. The sums over part_of give the building back.</source>
        <translation>跨越边界的建筑物整体属于一个区域，除非 SPLIT_STRADDLING 将各部分各成一行。按 part_of 求和即得到整栋建筑物。</translation>
    </message>
    <message>
        <source>Zones spread with their neighbours whose 90 % interval holds their persons [%]</source>
        <translation>与相邻区域合并分配、且 90 % 区间包含其人数的区域 [%]</translation>
    </message>
    <message>
        <source>Spread of the conserving method: how far people per unit of weight may be off. Empty: what neighbourhoods differ by, estimated from the zones. A number: between a building and one three times as large, half by itself; 0 for none.</source>
        <translation>守恒方法的离散程度：单位权重人数可能偏离多少。留空：由各区域估算的邻里差异。数值：一座建筑物与三倍大的建筑物之间的误差，各建筑物自身为其一半；0 表示没有误差。</translation>
    </message>
    <message>
        <source>With the conserving method the percentiles hold the error of the estimate as far as zones tell how neighbourhoods differ, or WEIGHT_ERROR says it. With fewer than five zones, published errors stand in.</source>
        <translation>守恒方法的百分位数包含估算误差的程度，取决于各区域所反映的邻里差异或 WEIGHT_ERROR 的取值。区域少于五个时，以已发表的误差代替。</translation>
    </message>
    <message>
        <source>A building may miss its estimate by so many persons at no cost. 0 is the published objective and fits best, but squeezes household sizes towards the mean; from 2 on neighbourhoods keep their mix of sizes at least as well as by chance.</source>
        <translation>建筑物与其估算值的偏差在此人数以内不计代价。0 为论文中的目标，拟合最好，但会使住户规模向平均值集中；从 2 起，各街区的住户规模构成至少与随机分配一样好。</translation>
    </message>
    <message>
        <source>Gives every household of a zone to one of its buildings. Each building gets its estimated number of households, and the persons miss the estimate by more than the tolerance as little as possible (Ye et al. 2024, eq. 8-11, where the tolerance is 0).</source>
        <translation>把区域内的每个住户分配到该区域的一栋建筑物。每栋建筑物得到其估算的住户数，人数超出容差的偏差尽可能小（Ye 等 2024，式 8-11，其中容差为 0）。</translation>
    </message>
    <message>
        <source>Zones with status, bound and gap: optimal means that the minimum is proven, of what exceeds the tolerance.</source>
        <translation>区域及其状态、下界和差距：optimal 表示超出容差部分的最小值已得到证明。</translation>
    </message>
    <message>
        <source>Floor space of POI</source>
        <translation>POI 的建筑面积</translation>
    </message>
    <message>
        <source>For mixed use by what stands in it: floor space per kind of POI. Empty: the table of the plugin. For figures of your own copy resources/contents/floor_space.csv, edit it and choose the copy; it then stands instead.</source>
        <translation>用于按楼内内容确定混合用途：各类 POI 的建筑面积。留空：使用插件自带的表。若要用自己的数值，请复制 resources/contents/floor_space.csv，编辑后选择该副本；它将取代自带的表。</translation>
    </message>
    <message>
        <source>What a building with dwellings and other uses counts as. By what stands in it a shop takes floor space by its kind; where most buildings hold POI, their number says little.</source>
        <translation>兼有住宅单元与其他用途的建筑物按何种方式计。按楼内内容确定时，商铺按其类型占用建筑面积；在多数建筑物都有 POI 的地方，POI 数量说明不了多少问题。</translation>
    </message>
    <message>
        <source>A POI takes floor space by its kind, so a hotel in a tower leaves dwellings above. Where most buildings around hold POI, the share is drawn towards theirs. Buildings with POI more than 30 m deep of fewer than five storeys are no dwellings.</source>
        <translation>POI 按其类型占用建筑面积，因此高楼中的酒店之上仍可有住宅单元。周边多数建筑物都有 POI 时，份额会向周边建筑物靠拢。有 POI、进深超过 30 m 且不足五层的建筑物不视为住宅。</translation>
    </message>
    <message>
        <source>A share by what stands in it: floors that POI take, land use, buildings around</source>
        <translation>按楼内所有内容确定份额：POI 占用的楼层、土地利用、周边建筑物</translation>
    </message>
    <message>
        <source>Uses that no table has are read by their words where every word is known; a note says how.</source>
        <translation>规则表中没有的用途，在其每个字词都已知时按字词解读；提示会说明如何解读。</translation>
    </message>
    <message>
        <source>Chosen by the zones</source>
        <translation>由区域选择</translation>
    </message>
    <message>
        <source>Weight of households</source>
        <translation>住户的权重</translation>
    </message>
    <message>
        <source>Weights compared</source>
        <translation>权重比较</translation>
    </message>
    <message>
        <source>Exponent of the weight</source>
        <translation>权重的指数</translation>
    </message>
    <message>
        <source>Volume, floor area and footprint area are raised to this power, the residential share with them. Below 1 large buildings get fewer people per m³; 0 makes all equal. Other weights stay as they are.</source>
        <translation>体积、建筑面积和占地面积连同居住份额一起取此次幂。小于 1 时，大型建筑物每立方米分得的人较少；0 使所有建筑物相等。其他权重不变。</translation>
    </message>
    <message>
        <source>Where a height is known and no storeys: the height divided by it, at least 1.</source>
        <translation>已知高度而不知层数时：高度除以此值，至少为 1。</translation>
    </message>
    <message>
        <source>Standard error of that [%]</source>
        <translation>其标准误 [%]</translation>
    </message>
    <message>
        <source>Standard error of that, for households [%]</source>
        <translation>住户的标准误 [%]</translation>
    </message>
    <message>
        <source>SPLIT_STRADDLING divides buildings where they lie, and BUILDING_ZONE_FIELD gives each one zone; leave one of the two out.</source>
        <translation>SPLIT_STRADDLING 按建筑物所在位置分割建筑物，而 BUILDING_ZONE_FIELD 为每栋建筑物指定一个区域；请去掉两者之一。</translation>
    </message>
    <message>
        <source>dividing buildings by area</source>
        <translation>按面积分割建筑物</translation>
    </message>
    <message>
        <source>Spread at every halving [%]</source>
        <translation>每对半划分一次的离散程度 [%]</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Differences between neighbourhoods</source>
        <translation>邻里之间的差异</translation>
    </message>
    <message>
        <source>Mean width / mean count</source>
        <translation>平均宽度 / 平均计数</translation>
    </message>
    <message>
        <source>Width needed / width</source>
        <translation>所需宽度 / 宽度</translation>
    </message>
    <message>
        <source>Interval score / mean count</source>
        <translation>区间评分 / 平均计数</translation>
    </message>
    <message>
        <source>90 % intervals of zones spread with their neighbours</source>
        <translation>与相邻区域合并分配的区域的 90 % 区间</translation>
    </message>
    <message>
        <source>STOREYS_FIELD is missing; floor area is taken from storeys, or from HEIGHT_FIELD.</source>
        <translation>缺少 STOREYS_FIELD；建筑面积由层数或 HEIGHT_FIELD 得出。</translation>
    </message>
    <message>
        <source>floor space</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Households calibrated from zones: {zones}; cross-validated, {error:.1f} % of them are misplaced between the zones, against {common:.1f} % with one density for all.</source>
        <translation>用于校准住户的区域：{zones}；经交叉验证，{error:.1f} % 的住户在区域之间错放，而统一密度时为 {common:.1f} %。</translation>
    </message>
    <message>
        <source>the mix chosen</source>
        <translation>所选组合</translation>
    </message>
    <message>
        <source>{weight}^{exponent}</source>
        <translation>{weight}^{exponent}</translation>
    </message>
    <message>
        <source>{people}: the zones ({zones}) chose this mix of weights: {mix}.</source>
        <translation>{people}：区域（{zones}）选择了以下权重组合：{mix}。</translation>
    </message>
    <message>
        <source>{people}: zones with buildings: {zones}, too few to choose a weight by (it takes {least}); this mix serves where nothing is known: {mix}.</source>
        <translation>{people}：有建筑物的区域：{zones} 个，不足以选择权重（至少需要 {least} 个）；在一无所知时使用此组合：{mix}。</translation>
    </message>
    <message>
        <source>{percent:.0f} % {weight}</source>
        <translation>{percent:.0f} % {weight}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}、{rest}</translation>
    </message>
    <message>
        <source>, {misplaced:.1f} % by {weight}{more}</source>
        <translation>，按{weight} {misplaced:.1f} %{more}</translation>
    </message>
    <message>
        <source>Parts of buildings beyond a zone border that are smaller than {share:.0f} % of the footprint, or than {area:g} m², left with the largest part: {parts}.</source>
        <translation>建筑物越过区域边界且小于轮廓 {share:.0f} % 或小于 {area:g} m² 的部分，已归入最大的部分：{parts}。</translation>
    </message>
    <message>
        <source>Buildings in a zone that reach beyond all zones: {buildings}; what is outside counts with their largest part.</source>
        <translation>位于区域内但伸出所有区域之外的建筑物：{buildings}；区域之外的部分计入其最大的部分。</translation>
    </message>
    <message>
        <source>Buildings divided between zones: {buildings}, into parts: {parts} (part_of, part_share).</source>
        <translation>在区域间被分割的建筑物：{buildings}，分成的部分：{parts}（part_of、part_share）。</translation>
    </message>
    <message>
        <source>Buildings without storeys, which were taken from the height: {buildings} (h_source).</source>
        <translation>没有层数、层数由高度得出的建筑物：{buildings}（h_source）。</translation>
    </message>
    <message>
        <source>floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>estimated dwellings</source>
        <translation>估算的住宅单元</translation>
    </message>
    <message>
        <source>equal weights</source>
        <translation>相等权重</translation>
    </message>
    <message>
        <source>the field of weights</source>
        <translation>权重字段</translation>
    </message>
    <message>
        <source>Buildings with a weight for persons and none for households: {buildings}; nobody is estimated to live there, except in group quarters (weight_hh).</source>
        <translation>有人口权重而没有住户权重的建筑物：{buildings}；除集体户外，估算无人居住（weight_hh）。</translation>
    </message>
    <message>
        <source>Zones in which no building has a weight for households: {zones} ({examples}); their households have the weight of persons.</source>
        <translation>没有任何建筑物有住户权重的区域：{zones}（{examples}）；其住户使用人口的权重。</translation>
    </message>
    <message>
        <source>Categories of the {what} that the rules table does not know, read by their words: {categories}, and others: {others}; {what} that have one: {features}. Add lines to a copy of the table where they mean something else.</source>
        <translation>规则表中没有、按字词解读的{what}类别：{categories}，以及其他：{others}；具有此类类别的{what}:{features}。若其含义不同，请在规则表的副本中添加相应的行。</translation>
    </message>
    <message>
        <source>Categories of the {what} that the rules table does not know, read by their words: {categories}; {what} that have one: {features}. Add lines to a copy of the table where they mean something else.</source>
        <translation>规则表中没有、按字词解读的{what}类别：{categories}；具有此类类别的{what}:{features}。若其含义不同，请在规则表的副本中添加相应的行。</translation>
    </message>
    <message>
        <source>{where}: space is '{space}'; it must be the floor space of one such place in m², 0 or more.</source>
        <translation>{where}:space 为“{space}”；它必须是一处此类场所的建筑面积(m²)，大于或等于 0。</translation>
    </message>
    <message>
        <source>{where}: floor is &apos;{floor}&apos;; it must be one of {floors}.</source>
        <translation>{where}:floor 为“{floor}”；它必须是 {floors} 之一。</translation>
    </message>
    <message>
        <source>Buildings that are parts of divided ones (part_of): {parts}; each is weighed as a building of its own; turn SPLIT_STRADDLING on, or begin with the layer that was divided.</source>
        <translation>属于被分割建筑物之部分的建筑物（part_of）：{parts}；每个部分都按独立的建筑物计算权重；请开启 SPLIT_STRADDLING，或从分割前的图层开始。</translation>
    </message>
    <message>
        <source>Buildings without footprints have no area that could be divided between zones.</source>
        <translation>没有轮廓的建筑物没有可在区域间分割的面积。</translation>
    </message>
    <message>
        <source>Summary zones with known people and nobody in any draw, because no building there is taken for lived in: {zones} (persons: {persons}). No interval can hold their counts.</source>
        <translation>有已知人口、但任何一次抽样中都无人的汇总区域（因为其中没有建筑物被视为有人居住）：{zones} 个（人数：{persons}）。任何区间都无法包含其计数。</translation>
    </message>
    <message>
        <source>WEIGHT_EXPONENT has no effect on this weight; it is for volume, floor area and footprint area.</source>
        <translation>WEIGHT_EXPONENT 对此权重不起作用；它用于体积、建筑面积和占地面积。</translation>
    </message>
    <message>
        <source>HOUSEHOLD_WEIGHT has no effect: no households of the zones are known; choose HOUSEHOLDS_FIELD.</source>
        <translation>HOUSEHOLD_WEIGHT 不起作用：区域的住户数未知；请选择 HOUSEHOLDS_FIELD。</translation>
    </message>
    <message>
        <source>{why} The weight is by {weight} instead, as if that had been chosen.</source>
        <translation>{why}改用 {weight} 作为权重，与直接选择它相同。</translation>
    </message>
    <message>
        <source>{why} The weight of households is by {weight} instead, as if that had been chosen.</source>
        <translation>{why}住户的权重改用 {weight}，与直接选择它相同。</translation>
    </message>
    <message>
        <source>Sum of the absolute residuals in persons over the buildings of the zone, beyond the tolerance (eq. 10).</source>
        <translation>区域内各建筑物人数残差绝对值中超出容差部分之和（式 10）。</translation>
    </message>
    <message>
        <source>Of the group, on the date. Empty: no limit; for a roll 18 years.</source>
        <translation>人群的年龄，以该日期计。留空：不限；会议名单为 18 岁。</translation>
    </message>
    <message>
        <source>Report of the group</source>
        <translation>人群报告</translation>
    </message>
    <message>
        <source>Units with people of the group</source>
        <translation>含人群人数的单元</translation>
    </message>
    <message>
        <source>A population base with its persons. What is said of people stays as it is.</source>
        <translation>含人员的人口底座。有关人员的内容保持不变。</translation>
    </message>
    <message>
        <source>Fields with the known addresses</source>
        <translation>已知地址的字段</translation>
    </message>
    <message>
        <source>Levels of places, top to bottom</source>
        <translation>地点层级，自上而下</translation>
    </message>
    <message>
        <source>Register with addresses</source>
        <translation>含地址的登记册</translation>
    </message>
    <message>
        <source>Address fields of the register</source>
        <translation>登记册的地址字段</translation>
    </message>
    <message>
        <source>Unique.</source>
        <translation>唯一。</translation>
    </message>
    <message>
        <source>Footprints, or buildings as other steps write them.</source>
        <translation>建筑物轮廓，或其他步骤写出的建筑物。</translation>
    </message>
    <message>
        <source>People that the dwelling is for; without a unit, the dwellings of the block.</source>
        <translation>住宅单元可住的人数；没有单元号时，为整栋的住宅单元数。</translation>
    </message>
    <message>
        <source>One name for all levels, or one for each, such as gid;geoid.</source>
        <translation>所有层级共用一个名称，或每个层级一个，如 gid;geoid。</translation>
    </message>
    <message>
        <source>A projected one with true metres in your town.</source>
        <translation>在您的城市以真实的米为单位的投影坐标系。</translation>
    </message>
    <message>
        <source>From when on all of it holds, such as 2025-06-30. Empty: today.</source>
        <translation>全部内容自何时起有效，如 2025-06-30。留空：今天。</translation>
    </message>
    <message>
        <source>What to look at of the dwellings.</source>
        <translation>住宅单元中需要查看之处。</translation>
    </message>
    <message>
        <source>Each row of the register with its building and dwelling.</source>
        <translation>登记册的每一行及其建筑物和住宅单元。</translation>
    </message>
    <message>
        <source>Buildings with their number of dwellings, a weight for the estimate.</source>
        <translation>建筑物及其住宅单元数，可作估算的权重。</translation>
    </message>
    <message>
        <source>Of the dwelling; without a unit, the highest of the block.</source>
        <translation>住宅单元所在楼层；没有单元号时，为整栋的最高层。</translation>
    </message>
    <message>
        <source>One field, or several in the order in which they are read.</source>
        <translation>一个字段，或按读取顺序的多个字段。</translation>
    </message>
    <message>
        <source>Points of addresses, each in or at its building.</source>
        <translation>地址点，各自位于其建筑物之内或旁边。</translation>
    </message>
    <message>
        <source>A polygon layer for each level of places, the largest first.</source>
        <translation>每个地点层级一个面图层，最大的在前。</translation>
    </message>
    <message>
        <source>Addresses that a person has to decide.</source>
        <translation>需要人工判定的地址。</translation>
    </message>
    <message>
        <source>One name for all levels, or one for each. Empty: without names.</source>
        <translation>所有层级共用一个名称，或每个层级一个。留空：无名称。</translation>
    </message>
    <message>
        <source>Whether a base that is there already is replaced by a new one.</source>
        <translation>是否用新的底座替换已有的底座。</translation>
    </message>
    <message>
        <source>How addresses are written.</source>
        <translation>地址的书写方式。</translation>
    </message>
    <message>
        <source>Rows that are known to be group quarters.</source>
        <translation>已知为集体户的行。</translation>
    </message>
    <message>
        <source>Addresses of a register, a row per person or household, without geometries.</source>
        <translation>登记册的地址，每人或每户一行，不含几何。</translation>
    </message>
    <message>
        <source>What to mend in the places and buildings.</source>
        <translation>地点和建筑物中需要修正之处。</translation>
    </message>
    <message>
        <source>Floors come from it.</source>
        <translation>由此生成楼层。</translation>
    </message>
    <message>
        <source>What is a place and no level, such as streets.</source>
        <translation>属于地点但不是层级者，如街道。</translation>
    </message>
    <message>
        <source>File that is to keep who somebody is, apart from the base; it is made. Only for registers of persons.</source>
        <translation>保存人员身份的文件，与底座分开；将自动创建。仅用于人员登记册。</translation>
    </message>
    <message>
        <source>Register of signs of life</source>
        <translation>活动迹象登记册</translation>
    </message>
    <message>
        <source>Rejected rows: register of signs of life</source>
        <translation>被拒的行：活动迹象登记册</translation>
    </message>
    <message>
        <source>Definition: register of signs of life</source>
        <translation>定义：活动迹象登记册</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Register of who is registered</source>
        <translation>户籍登记册</translation>
    </message>
    <message>
        <source>Rejected rows: register of who is registered</source>
        <translation>被拒的行：户籍登记册</translation>
    </message>
    <message>
        <source>Definition: register of who is registered</source>
        <translation>定义：户籍登记册</translation>
    </message>
    <message>
        <source>Register of who lives here</source>
        <translation>在此居住者登记册</translation>
    </message>
    <message>
        <source>Rejected rows: register of who lives here</source>
        <translation>被拒的行：在此居住者登记册</translation>
    </message>
    <message>
        <source>Definition: register of who lives here</source>
        <translation>定义：在此居住者登记册</translation>
    </message>
    <message>
        <source>Such as social insurance, health or school.</source>
        <translation>如社会保险、医疗或学校。</translation>
    </message>
    <message>
        <source>Rows that are no records, with reasons.</source>
        <translation>不成其为记录的行，附原因。</translation>
    </message>
    <message>
        <source>JSON file that says what its columns mean.</source>
        <translation>说明各列含义的 JSON 文件。</translation>
    </message>
    <message>
        <source>From young to old.</source>
        <translation>由小到大。</translation>
    </message>
    <message>
        <source>Persons without a home here, with reasons.</source>
        <translation>在此没有住所的人员，附原因。</translation>
    </message>
    <message>
        <source>A base with places, buildings, known addresses and dwellings. It is changed in place.</source>
        <translation>含地点、建筑物、已知地址和住宅单元的底座。将就地修改。</translation>
    </message>
    <message>
        <source>Groups, such as sex;residency.</source>
        <translation>分组，如 sex;residency。</translation>
    </message>
    <message>
        <source>Zones with people by group.</source>
        <translation>含各组人数的区域。</translation>
    </message>
    <message>
        <source>At which it is counted, such as 2025-06-30. Empty: today.</source>
        <translation>统计日期，如 2025-06-30。留空：今天。</translation>
    </message>
    <message>
        <source>Pairs of records that a person has to decide.</source>
        <translation>需要人工判定的记录对。</translation>
    </message>
    <message>
        <source>Names of registers in which a person may stand several times, such as one of jobs.</source>
        <translation>同一人可多次出现的登记册名称，如就业登记册。</translation>
    </message>
    <message>
        <source>From so many months on somebody is permanent who is registered elsewhere: 6 as the paper, 12 as the United Nations.</source>
        <translation>户籍在外者居住满多少个月即为常住：论文为 6，联合国为 12。</translation>
    </message>
    <message>
        <source>Such as household registration.</source>
        <translation>如户籍登记。</translation>
    </message>
    <message>
        <source>Such as visits of the community, or an enumeration.</source>
        <translation>如社区走访或普查登记。</translation>
    </message>
    <message>
        <source>Rules of tags. Empty: those that come with Doorstep.</source>
        <translation>标签规则。留空：Doorstep 自带的规则。</translation>
    </message>
    <message>
        <source>The vault of the base. Names, numbers and addresses of persons are only there.</source>
        <translation>底座的保险库。人员的姓名、号码和地址只在其中。</translation>
    </message>
    <message>
        <source>Of the zones.</source>
        <translation>区域的标识。</translation>
    </message>
    <message>
        <source>Report of the completion</source>
        <translation>补全报告</translation>
    </message>
    <message>
        <source>Buildings with the estimate</source>
        <translation>含估算的建筑物</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Cells with people and fit</source>
        <translation>含人口与匹配度的单元格</translation>
    </message>
    <message>
        <source>Report of the cells</source>
        <translation>单元格报告</translation>
    </message>
    <message>
        <source>Width of a cell</source>
        <translation>单元格宽度</translation>
    </message>
    <message>
        <source>That of the base.</source>
        <translation>底座的坐标系。</translation>
    </message>
    <message>
        <source>Over which the grid is laid, in the CRS of the base.</source>
        <translation>铺设网格的范围，采用底座的坐标系。</translation>
    </message>
    <message>
        <source>Of a hexagon, in the unit of the CRS.</source>
        <translation>六边形的宽度，以坐标系的单位计。</translation>
    </message>
    <message>
        <source>Units with people who are not reached</source>
        <translation>含未覆盖人数的单元</translation>
    </message>
    <message>
        <source>Surface model (DSM) [m]</source>
        <translation>地表模型（DSM）[m]</translation>
    </message>
    <message>
        <source>Terrain model (DTM) [m]</source>
        <translation>地形模型（DTM）[m]</translation>
    </message>
    <message>
        <source>Elevations with buildings, in metres. A building over which one is below -500 or above 9,000 m, such as -9999 that is not declared as NoData, has no height (implausible in h_flag).</source>
        <translation>含建筑物的高程，单位米。若建筑物范围内有低于 -500 或高于 9,000 m 的值（如未声明为 NoData 的 -9999），则该建筑物没有高度（h_flag 为 implausible）。</translation>
    </message>
    <message>
        <source>Elevations of the bare ground, in metres; the same holds for them.</source>
        <translation>裸地高程，单位米；同样适用上述规则。</translation>
    </message>
    <message>
        <source>Footprints, in any CRS.</source>
        <translation>建筑物轮廓，任意坐标系。</translation>
    </message>
    <message>
        <source>Buildings with h_ground, h_p50, h_max, height, storeys, n_points, ground_src, roof_src, h_flag.</source>
        <translation>建筑物，含 h_ground、h_p50、h_max、height、storeys、n_points、ground_src、roof_src、h_flag。</translation>
    </message>
    <message>
        <source>Zones with residents</source>
        <translation>含居民的区域</translation>
    </message>
    <message>
        <source>Report of the hours</source>
        <translation>分时报告</translation>
    </message>
    <message>
        <source>Report of the life circle</source>
        <translation>生活圈报告</translation>
    </message>
    <message>
        <source>Units with people who are left out</source>
        <translation>含被遗漏人数的单元</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>会议名单</translation>
    </message>
    <message>
        <source>Report of the roll</source>
        <translation>名单报告</translation>
    </message>
    <message>
        <source>Units with people by group</source>
        <translation>含各组人数的单元</translation>
    </message>
    <message>
        <source>Report of the units</source>
        <translation>单元报告</translation>
    </message>
    <message>
        <source>Units with children</source>
        <translation>含儿童的单元</translation>
    </message>
    <message>
        <source>Report of the schools</source>
        <translation>学校报告</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Ways to work</source>
        <translation>通勤</translation>
    </message>
    <message>
        <source>Earlier and later day, such as 2024-01-01;2025-01-01.</source>
        <translation>较早和较晚的日期，如 2024-01-01;2025-01-01。</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>检查报告</translation>
    </message>
    <message>
        <source>Extract for the field</source>
        <translation>外业提取文件</translation>
    </message>
    <message>
        <source>Coarse zone id of the zone (without it: one zone for all)</source>
        <translation>区域所属粗区域标识（未给出：全部为一个区域）</translation>
    </message>
    <message>
        <source>Coarse zones with their totals</source>
        <translation>粗区域及其总数</translation>
    </message>
    <message>
        <source>Buildings with estimate and allocations</source>
        <translation>含估算和分配的建筑物</translation>
    </message>
    <message>
        <source>Zones with known counts</source>
        <translation>已知统计数的区域</translation>
    </message>
    <message>
        <source>Shares of households by size (1, 2, … persons and more)</source>
        <translation>各规模住户的比例（1、2、… 人及以上）</translation>
    </message>
    <message>
        <source>Zones with errors</source>
        <translation>含误差的区域</translation>
    </message>
    <message>
        <source>Footprints, or points with a weight field or equal weights.</source>
        <translation>建筑物轮廓，或带权重字段或等权重的点。</translation>
    </message>
    <message>
        <source>For calibrated weights: one density is estimated for each class.</source>
        <translation>用于校准权重：每个类别估算一个密度。</translation>
    </message>
    <message>
        <source>Zones with the same value are merged to one coarse zone.</source>
        <translation>值相同的区域合并为一个粗区域。</translation>
    </message>
    <message>
        <source>The merged zones, from which everything is estimated.</source>
        <translation>合并后的区域，一切由此估算。</translation>
    </message>
    <message>
        <source>For the weights by volume and by dwellings.</source>
        <translation>用于按体积和按住宅单元的权重。</translation>
    </message>
    <message>
        <source>Known occupied households, without group quarters.</source>
        <translation>已知的有人居住的住户数，不含集体户。</translation>
    </message>
    <message>
        <source>Every building with its estimate and both allocations.</source>
        <translation>每栋建筑物及其估算和两种分配。</translation>
    </message>
    <message>
        <source>Known persons, those in group quarters included.</source>
        <translation>已知人数，包括集体户人口。</translation>
    </message>
    <message>
        <source>Polygons, small ones such as census blocks.</source>
        <translation>面，宜小，如普查街区。</translation>
    </message>
    <message>
        <source>For example 0.28,0.35,0.15,0.13,0.06,0.02,0.01 for 1, 2, … 7 or more persons.</source>
        <translation>例如 0.28,0.35,0.15,0.13,0.06,0.02,0.01，对应 1、2、… 7 人及以上。</translation>
    </message>
    <message>
        <source>For the weights by floor area and by dwellings.</source>
        <translation>用于按建筑面积和按住宅单元的权重。</translation>
    </message>
    <message>
        <source>A coarse zone that takes longer keeps the best allocation found.</source>
        <translation>耗时更长的粗区域保留已找到的最佳分配。</translation>
    </message>
    <message>
        <source>Estimate, known count and error of every zone.</source>
        <translation>每个区域的估算、已知统计数和误差。</translation>
    </message>
    <message>
        <source>Settings, scores and warnings of the validation.</source>
        <translation>验证的设置、评分和警告。</translation>
    </message>
    <message>
        <source>For the weight &apos;Field&apos;: any quantity, such as dwellings.</source>
        <translation>用于权重“字段”：任意数量，如住宅单元数。</translation>
    </message>
    <message>
        <source>household lists, comparison and validation work; nothing else does.</source>
        <translation>住户清单、比较和验证可用；其他功能不可用。</translation>
    </message>
    <message>
        <source>In the wrong zone [%]</source>
        <translation>落在错误区域 [%]</translation>
    </message>
    <message>
        <source>More than by volume [points]</source>
        <translation>比按体积多 [百分点]</translation>
    </message>
    <message>
        <source>± of the difference</source>
        <translation>± 差值</translation>
    </message>
    <message>
        <source>Weights tested for persons: each of the zones ({}) predicted from others near it</source>
        <translation>人口的权重检验：每个区域（共 {} 个）由其邻近区域预测</translation>
    </message>
    <message>
        <source>Weights tested for households: each of the zones ({}) predicted from others near it</source>
        <translation>家庭户的权重检验：每个区域（共 {} 个）由其邻近区域预测</translation>
    </message>
    <message>
        <source>With at least five zones, each is predicted from its neighbours by every weight at hand; the log, the report and OUTPUT_WEIGHTS say how many people come out in the wrong zone, and whether a lead is more than chance.</source>
        <translation>至少有五个区域时，每个区域都用各种可用权重由其邻近区域预测；日志、报告和 OUTPUT_WEIGHTS 说明有多少人落在错误的区域，以及领先是否并非偶然。</translation>
    </message>
    <message>
        <source>It is the volume where that predicts zones left out better by more than the standard error.</source>
        <translation>如果体积对被留出区域的预测更好，且差值超过标准误差，则采用体积。</translation>
    </message>
    <message>
        <source>Another weight for households (weight_hh), such as estimated dwellings where persons go by volume. Each household keeps a person. Empty: the weight of persons; with &apos;Chosen by the zones&apos;, a mix of their own.</source>
        <translation>家庭户的另一权重（weight_hh），例如人口按体积时用估计的住宅单元。每户至少一人。留空：与人口的权重相同；选“由区域选择”时为家庭户自己的组合。</translation>
    </message>
    <message>
        <source>Cross-validation: persons in the wrong zone, by calibrated weights [%]</source>
        <translation>交叉验证：按校准权重，落在错误区域的人口 [%]</translation>
    </message>
    <message>
        <source>Cross-validation: persons in the wrong zone, by the weight of the run [%]</source>
        <translation>交叉验证：按本次运行的权重，落在错误区域的人口 [%]</translation>
    </message>
    <message>
        <source>Cross-validation: persons in the wrong zone, by volume [%]</source>
        <translation>交叉验证：按体积，落在错误区域的人口 [%]</translation>
    </message>
    <message>
        <source>Cross-validation: households in the wrong zone, by their weight [%]</source>
        <translation>交叉验证：按家庭户的权重，落在错误区域的家庭户 [%]</translation>
    </message>
    <message>
        <source>Cross-validation: households in the wrong zone, by volume [%]</source>
        <translation>交叉验证：按体积，落在错误区域的家庭户 [%]</translation>
    </message>
    <message>
        <source>One row per weight: how well it predicts a zone from others near it, and its part of the mix chosen.</source>
        <translation>每个权重一行：由邻近区域预测一个区域的效果，以及它在所选组合中的份额。</translation>
    </message>
    <message>
        <source>; the lead of {better} over {other}, {points:.1f} points (± {error:.1f}), may be chance</source>
        <translation>；{better}优于{other} {points:.1f} 个百分点（± {error:.1f}），可能出于偶然</translation>
    </message>
    <message>
        <source>{people}: the zones tell classes of buildings apart, and the weight is multiplied by a density of each: {densities}.</source>
        <translation>{people}：各区域能够区分建筑物类别，权重已乘以每一类的密度：{densities}。</translation>
    </message>
    <message>
        <source>{people}: the weight is by volume; the mix predicted zones left out ({zones}) worse by more than the standard error of the difference.</source>
        <translation>{people}：采用体积权重；混合权重对被留出区域（{zones}）的预测更差，且差值超过其标准误差。</translation>
    </message>
    <message>
        <source>{people}: each of the zones ({zones}) was predicted from others near it; {misplaced:.1f} % (± {error:.1f}) came out in the wrong zone by {weight}{others}{verdict}.</source>
        <translation>{people}:每个区域（共 {zones} 个）由其邻近区域预测；按{weight}，{misplaced:.1f} %（± {error:.1f}）落在错误的区域{others}{verdict}。</translation>
    </message>
    <message>
        <source>; the lead of {better} over {other}, {points:.1f} points (± {error:.1f}), is more than chance</source>
        <translation>；{better}优于{other} {points:.1f} 个百分点（± {error:.1f}），并非偶然</translation>
    </message>
    <message>
        <source>Zones that tell how far neighbourhoods differ in people per unit of weight: {zones}, fewer than {least}. The intervals rest mostly on published errors: where a zone is halved, and each half again, {percent:.0f} % each time (with 90 % probability {low:.0f} to {high:.0f} %).</source>
        <translation>能说明各街区单位权重人口差异的区域：{zones}，少于 {least}。区间主要依据已发表的误差：区域每对半划分一次为 {percent:.0f} %（90 % 概率为 {low:.0f} 至 {high:.0f} %）。</translation>
    </message>
    <message>
        <source>Where a zone is halved, and each half again, people per unit of weight differ by {percent:.0f} % each time (with 90 % probability {low:.0f} to {high:.0f} %); the intervals are made with that. Estimated from zones: {zones}.</source>
        <translation>区域每对半划分一次，其半区的单位权重人口就相差 {percent:.0f} %（90 % 概率为 {low:.0f} 至 {high:.0f} %）；区间据此计算。用于估计的区域：{zones}。</translation>
    </message>
    <message>
        <source>Check of the 90 % intervals: zones whose people were spread together with those of their neighbours: {zones}. The intervals hold the count of {percent:.1f} % of them, where 90 are aimed at; their mean width is {width:.2f} times the mean count, and at {needed:.2f} times that width they would hold 90 %.</source>
        <translation>90 % 区间的检验：与邻近区域的人口一起分配的区域：{zones}。区间包含其中 {percent:.1f} % 的已知数（目标为 90）；平均宽度为平均数的 {width:.2f} 倍，宽度为其 {needed:.2f} 倍时可包含 90 %。</translation>
    </message>
    <message>
        <source>Zones whose people were spread together with those of their neighbours, as a check: {zones}. The 90 % intervals hold the count of {percent:.1f} % of them; their mean width is {width:.2f} times the mean count. No factor of it would hold 90 %: in some zones the weight leaves no room for their people.</source>
        <translation>作为检验，与相邻区域合并后重新分配人口的区域：{zones}。90 % 区间包含其中 {percent:.1f} % 的计数；区间平均宽度为平均计数的 {width:.2f} 倍。任何倍数都无法使区间包含 90 %：在某些区域，权重没有为其人口留出余地。</translation>
    </message>
    <message>
        <source>Persons: each zone predicted from others near it, {divided:.1f} % came out in the wrong zone with divided buildings, and fewer, {whole:.1f} % (± {error:.1f}), with undivided ones: the zones seem to count a building at one place; turn SPLIT_STRADDLING off.</source>
        <translation>人口：每个区域由其邻近区域预测时，拆分建筑物有 {divided:.1f} % 落在错误的区域，不拆分则更少，为 {whole:.1f} %（± {error:.1f}）：这些区域似乎只在一处统计一栋建筑物；请关闭 SPLIT_STRADDLING。</translation>
    </message>
    <message>
        <source>Persons: each zone predicted from others near it, {divided:.1f} % came out in the wrong zone with divided buildings, and {whole:.1f} % (± {error:.1f}) with undivided ones.</source>
        <translation>人口：每个区域由其邻近区域预测时，拆分建筑物有 {divided:.1f} % 落在错误的区域，不拆分则为 {whole:.1f} %（± {error:.1f}）。</translation>
    </message>
    <message>
        <source>What a building&apos;s part of its zone goes by.</source>
        <translation>决定建筑物在其区域中所占份额的量。</translation>
    </message>
    <message>
        <source>People in the wrong zone when each zone is predicted from others near it.</source>
        <translation>每个区域由其邻近区域预测时，落在错误区域的人口。</translation>
    </message>
    <message>
        <source>Of the figure before it: differences of less than two of them may be chance.</source>
        <translation>前一数值的标准误差：小于其两倍的差异可能出于偶然。</translation>
    </message>
    <message>
        <source>People in the wrong zone beyond those by volume; below 0 it is better.</source>
        <translation>落在错误区域的人口比按体积多出的部分；小于 0 则更好。</translation>
    </message>
    <message>
        <source>Of all people, those spread by this weight.</source>
        <translation>全部人口中按此权重分配的部分。</translation>
    </message>
    <message>
        <source>✓ for the weight of this run.</source>
        <translation>✓ 为本次运行的权重。</translation>
    </message>
    <message>
        <source>How far people per unit of weight differ where a zone is halved, and each half again; 5 % and 95 % are its range.</source>
        <translation>区域每对半划分一次时单位权重人口的差异；5 % 和 95 % 为其范围。</translation>
    </message>
    <message>
        <source>1.5: an interval of a zone with 100 people is 150 people wide.</source>
        <translation>1.5：有 100 人的区域，其区间宽 150 人。</translation>
    </message>
    <message>
        <source>Above 1 the intervals are too narrow to hold nine of ten counts, below 1 too wide.</source>
        <translation>大于 1 时区间过窄，不能包含十分之九的已知数；小于 1 时过宽。</translation>
    </message>
    <message>
        <source>Width with a penalty for counts outside (Gneiting &amp; Raftery 2007); less is better.</source>
        <translation>宽度加上对区间外已知数的惩罚（Gneiting &amp; Raftery 2007）；越小越好。</translation>
    </message>
    <message>
        <source>Number of zones that the row is about.</source>
        <translation>该行所涉及的区域数。</translation>
    </message>
    <message>
        <source>Standard error of that difference, from the same zones.</source>
        <translation>该差值的标准误，来自相同的区域。</translation>
    </message>
    <message>
        <source>Zones whose time limit came before the best allocation was proven: {zones} ({examples}). Everybody is placed; gap in the zones says by how many persons the fit could be closer at most. A longer TIME_LIMIT may tell more.</source>
        <translation>在证明最优分配之前已达到时间限制的区域：{zones}（{examples}）。所有人都已安置；区域中的 gap 说明拟合最多还能接近多少人。延长 TIME_LIMIT 可能得到更多结果。</translation>
    </message>
    <message>
        <source>not drawn: every building of its zone had reached its persons or its households</source>
        <translation>未抽到：其区域的每栋建筑物都已达到人数或户数</translation>
    </message>
    <message>
        <source>its zone is not a zone of any building</source>
        <translation>其区域不是任何建筑物的区域</translation>
    </message>
    <message>
        <source>vacant unit, left out</source>
        <translation>空置单元，未分配</translation>
    </message>
    <message>
        <source>no building of its zone has households in the estimate</source>
        <translation>其区域中没有建筑物在估算中有住户</translation>
    </message>
    <message>
        <source>Building id, as text</source>
        <translation>建筑物标识，文本</translation>
    </message>
    <message>
        <source>Zone that the building lies in (by its representative point), as text</source>
        <translation>建筑物所在的区域（按其代表点），文本</translation>
    </message>
    <message>
        <source>m³, m², dwellings, households or none</source>
        <translation>m³、m²、住宅单元、住户或无</translation>
    </message>
    <message>
        <source>Weight of the building for the households of its zone; at 0 only persons in group quarters live there</source>
        <translation>建筑物在区域住户分配中的权重；为 0 时只有集体户人口居住</translation>
    </message>
    <message>
        <source>Building that stands in the same place and holds its people, where footprints stand twice or within one another</source>
        <translation>同一位置、容纳其人口的建筑物（轮廓重复或相互包含时）</translation>
    </message>
    <message>
        <source>Building that the household was given by optimization</source>
        <translation>优化为住户分配的建筑物</translation>
    </message>
    <message>
        <source>Building that the household was given by Monte Carlo (first draw)</source>
        <translation>蒙特卡洛为住户分配的建筑物（第一次抽取）</translation>
    </message>
    <message>
        <source>Why the household was not placed; empty when it was</source>
        <translation>住户未安置的原因；已安置则为空</translation>
    </message>
    <message>
        <source>m³, m², dwellings, persons or none</source>
        <translation>m³、m²、住宅单元、人或无</translation>
    </message>
    <message>
        <source>Weight of the building within its zone</source>
        <translation>建筑物在其区域内的权重</translation>
    </message>
    <message>
        <source>Source of the height or storeys: given, from height, zone median or layer median</source>
        <translation>高度或层数的来源：given、from height、zone median 或 layer median</translation>
    </message>
    <message>
        <source>Households, estimated (eq. 1)</source>
        <translation>户数，估算（式 1）</translation>
    </message>
    <message>
        <source>Persons, estimated (eq. 2)</source>
        <translation>人数，估算（式 2）</translation>
    </message>
    <message>
        <source>Households, whole: the target of the allocation</source>
        <translation>户数，整数：分配的目标</translation>
    </message>
    <message>
        <source>Persons, whole: the target of the allocation</source>
        <translation>人数，整数：分配的目标</translation>
    </message>
    <message>
        <source>Of pop_int, persons in group quarters</source>
        <translation>pop_int 中的集体户人口</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>住宅单元</translation>
    </message>
    <message>
        <source>Dwellings, estimated from footprint, storeys and shared walls</source>
        <translation>住宅单元，由轮廓、层数和共用墙估算</translation>
    </message>
    <message>
        <source>house, attached house, larger building or none</source>
        <translation>house、attached house、larger building 或 none</translation>
    </message>
    <message>
        <source>Building of which this is a part; its own id where it is not divided between zones</source>
        <translation>所属的原建筑物；未在区域间拆分则为自身标识</translation>
    </message>
    <message>
        <source>Share of that building&apos;s footprint, 0..1</source>
        <translation>占该建筑物轮廓的比例，0..1</translation>
    </message>
    <message>
        <source>Class of the building in the calibration</source>
        <translation>建筑物在校准中的类别</translation>
    </message>
    <message>
        <source>Persons per dwelling (of points: per building) of the class, from all zones</source>
        <translation>该类别每个住宅单元（点：每栋建筑物）的人数，由全部区域得出</translation>
    </message>
    <message>
        <source>Households allocated by optimization</source>
        <translation>优化分配的户数</translation>
    </message>
    <message>
        <source>Persons allocated by optimization</source>
        <translation>优化分配的人数</translation>
    </message>
    <message>
        <source>Residual: allocated − estimated households</source>
        <translation>残差：分配户数 − 估算户数</translation>
    </message>
    <message>
        <source>Residual: allocated − estimated persons</source>
        <translation>残差：分配人数 − 估算人数</translation>
    </message>
    <message>
        <source>Households allocated by Monte Carlo (first draw)</source>
        <translation>蒙特卡洛分配的户数（第一次抽取）</translation>
    </message>
    <message>
        <source>Persons allocated by Monte Carlo (first draw)</source>
        <translation>蒙特卡洛分配的人数（第一次抽取）</translation>
    </message>
    <message>
        <source>Mean over the draws</source>
        <translation>各次抽取的平均值</translation>
    </message>
    <message>
        <source>Standard deviation over the draws</source>
        <translation>各次抽取的标准差</translation>
    </message>
    <message>
        <source>5th percentile of the draws</source>
        <translation>各次抽取的第 5 百分位数</translation>
    </message>
    <message>
        <source>95th percentile of the draws</source>
        <translation>各次抽取的第 95 百分位数</translation>
    </message>
    <message>
        <source>Buildings in the summary zone</source>
        <translation>汇总区域内的建筑物数</translation>
    </message>
    <message>
        <source>Known count</source>
        <translation>已知统计数</translation>
    </message>
    <message>
        <source>1 where pop_mc_p05 ≤ known ≤ pop_mc_p95, else 0; NULL where nobody is known or drawn</source>
        <translation>pop_mc_p05 ≤ known ≤ pop_mc_p95 时为 1，否则为 0；无已知或抽取人口时为 NULL</translation>
    </message>
    <message>
        <source>Household (housing unit) id</source>
        <translation>住户（住房单元）标识</translation>
    </message>
    <message>
        <source>Persons in the household; 0 when vacant</source>
        <translation>住户人数；空置为 0</translation>
    </message>
    <message>
        <source>0 occupied, 1 vacant</source>
        <translation>0 有人居住，1 空置</translation>
    </message>
    <message>
        <source>0 household, 1 group quarters</source>
        <translation>0 住户，1 集体户</translation>
    </message>
    <message>
        <source>Households listed</source>
        <translation>列出的户数</translation>
    </message>
    <message>
        <source>Persons listed, group quarters included</source>
        <translation>列出的人数，包括集体户</translation>
    </message>
    <message>
        <source>reconciled, adjusted, unreconciled or empty</source>
        <translation>reconciled、adjusted、unreconciled 或 empty</translation>
    </message>
    <message>
        <source>What was adjusted, or why the zone could not be reconciled</source>
        <translation>调整的内容，或区域无法协调的原因</translation>
    </message>
    <message>
        <source>Buildings in the zone with a weight above 0</source>
        <translation>区域内权重大于 0 的建筑物数</translation>
    </message>
    <message>
        <source>Households of the zone, whole</source>
        <translation>区域户数，整数</translation>
    </message>
    <message>
        <source>Persons of the zone, whole</source>
        <translation>区域人数，整数</translation>
    </message>
    <message>
        <source>estimated, empty, no_buildings or spilled</source>
        <translation>estimated、empty、no_buildings 或 spilled</translation>
    </message>
    <message>
        <source>Building that took the people of a zone without buildings</source>
        <translation>接收无建筑物区域人口的建筑物</translation>
    </message>
    <message>
        <source>Buildings with an estimate above 0</source>
        <translation>估算值大于 0 的建筑物数</translation>
    </message>
    <message>
        <source>Households allocated</source>
        <translation>分配的户数</translation>
    </message>
    <message>
        <source>Persons allocated</source>
        <translation>分配的人数</translation>
    </message>
    <message>
        <source>optimal, time_limit, simulated, empty, no_buildings or no_households</source>
        <translation>optimal、time_limit、simulated、empty、no_buildings 或 no_households</translation>
    </message>
    <message>
        <source>Sum of absolute residuals over the buildings, beyond the tolerance (eq. 10)</source>
        <translation>各建筑物超出容差的残差绝对值之和（式 10）</translation>
    </message>
    <message>
        <source>No allocation has a smaller sum</source>
        <translation>没有任何分配的和更小</translation>
    </message>
    <message>
        <source>objective − bound; 0 is a proven optimum</source>
        <translation>objective − bound；0 表示已证明最优</translation>
    </message>
    <message>
        <source>Net error: |Σ allocated − Σ estimated| / Σ estimated</source>
        <translation> / Σ estimés|净误差：|Σ 分配 − Σ 估算| / Σ 估算</translation>
    </message>
    <message>
        <source>Absolute error: Σ |allocated − estimated| / Σ estimated</source>
        <translation> / Σ estimés|绝对误差：Σ |分配 − 估算| / Σ 估算</translation>
    </message>
    <message>
        <source>Time in the solver, in whole seconds so that two runs write the same table</source>
        <translation>求解器用时，整秒，使两次运行写出相同的表</translation>
    </message>
    <message>
        <source>Sum of what the types of their buildings cost the households, by the preferences table</source>
        <translation>按偏好表，住户因所住建筑物类型产生的代价之和</translation>
    </message>
    <message>
        <source>No allocation with the same misfit has a smaller sum; equal: proven</source>
        <translation>偏差相同的分配中没有更小的和；相等即已证明</translation>
    </message>
    <message>
        <source>Households that are not in the building they had before</source>
        <translation>不在原建筑物中的住户数</translation>
    </message>
    <message>
        <source>No allocation as good otherwise has fewer; equal: proven</source>
        <translation>其他方面同样好的分配中没有更少的；相等即已证明</translation>
    </message>
    <message>
        <source>Building that the household had before</source>
        <translation>住户原来的建筑物</translation>
    </message>
    <message>
        <source>1 in another building than before, 0 in the same; NULL where there was none</source>
        <translation>换了建筑物为 1，未换为 0；原来没有则为 NULL</translation>
    </message>
    <message>
        <source>residential, mixed or non-residential</source>
        <translation>residential、mixed 或 non-residential</translation>
    </message>
    <message>
        <source>Share of the building that is lived in, 0..1: a factor of its weight</source>
        <translation>建筑物的居住份额，0..1：权重的一个因子</translation>
    </message>
    <message>
        <source>What decided, in words</source>
        <translation>判定依据，文字说明</translation>
    </message>
    <message>
        <source>Points of interest that count for the building, neutral ones included</source>
        <translation>计入该建筑物的兴趣点数，含中性的</translation>
    </message>
    <message>
        <source>Ids of the points of interest that decided</source>
        <translation>起决定作用的兴趣点标识</translation>
    </message>
    <message>
        <source>Net error of the optimization</source>
        <translation>优化的净误差</translation>
    </message>
    <message>
        <source>Absolute error of the optimization</source>
        <translation>优化的绝对误差</translation>
    </message>
    <message>
        <source>Persons allocated by Monte Carlo</source>
        <translation>蒙特卡洛分配的人数</translation>
    </message>
    <message>
        <source>Net error of Monte Carlo</source>
        <translation>蒙特卡洛的净误差</translation>
    </message>
    <message>
        <source>Absolute error of Monte Carlo</source>
        <translation>蒙特卡洛的绝对误差</translation>
    </message>
    <message>
        <source>Elevation of the ground around the building</source>
        <translation>建筑物周围的地面高程</translation>
    </message>
    <message>
        <source>Elevation that half of the roof stays below</source>
        <translation>半数屋顶不超过的高程</translation>
    </message>
    <message>
        <source>Elevation that 70 % of the roof stays below</source>
        <translation>70 % 屋顶不超过的高程</translation>
    </message>
    <message>
        <source>Elevation that 90 % of the roof stays below</source>
        <translation>90 % 屋顶不超过的高程</translation>
    </message>
    <message>
        <source>Elevation that 99 % of the roof stays below</source>
        <translation>99 % 屋顶不超过的高程</translation>
    </message>
    <message>
        <source>Height above the ground, by the chosen statistic; NULL when it is not known</source>
        <translation>所选统计量下的离地高度；未知则为 NULL</translation>
    </message>
    <message>
        <source>storeys</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Height divided by the height of a storey, at least 1</source>
        <translation>高度除以层高，至少为 1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Roof points that made the height</source>
        <translation>用于得出高度的屋顶点数</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Cells of 1 m with ground that made h_ground</source>
        <translation>用于得出 h_ground 的 1 m 地面单元格数</translation>
    </message>
    <message>
        <source>points/m²</source>
        <translation>点/m²</translation>
    </message>
    <message>
        <source>Roof points per area of the footprint</source>
        <translation>单位轮廓面积的屋顶点数</translation>
    </message>
    <message>
        <source>Share of the footprint that roof points cover, 0..1</source>
        <translation>屋顶点覆盖轮廓的比例，0..1</translation>
    </message>
    <message>
        <source>How far around the building ground had to be looked for</source>
        <translation>在建筑物周围寻找地面的距离</translation>
    </message>
    <message>
        <source>classified (points of a roof class) or unclassified (what stands above the ground)</source>
        <translation>classified（屋顶类别的点）或 unclassified（高出地面者）</translation>
    </message>
    <message>
        <source>ok, or what to doubt, separated by semicolons: no_geometry, outside_cloud, too_large, no_points, few_points, no_ground, implausible, not_above_ground, low_coverage, partial, not_classified, ground_far, multi_height, tree_risk, overlapping_footprint</source>
        <translation>ok，或以分号分隔的存疑之处：no_geometry, outside_cloud, too_large, no_points, few_points, no_ground, implausible, not_above_ground, low_coverage, partial, not_classified, ground_far, multi_height, tree_risk, overlapping_footprint</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Estimate: sum over the buildings in the zone; further pairs est_2, est_3, …</source>
        <translation>估算：区域内建筑物之和；其余各对为 est_2、est_3、…</translation>
    </message>
    <message>
        <source>Error: estimated − known</source>
        <translation>误差：估算 − 已知</translation>
    </message>
    <message>
        <source>Error as a share of the known count; NULL in zones with fewer than 10 people</source>
        <translation>误差占已知统计数的比例；少于 10 人的区域为 NULL</translation>
    </message>
    <message>
        <source>Buildings in the reference zone</source>
        <translation>参考区域内的建筑物数</translation>
    </message>
    <message>
        <source>persons or households: whose counts were predicted</source>
        <translation>persons 或 households：所预测的统计数</translation>
    </message>
    <message>
        <source>Weight; chosen: the mix that the zones chose</source>
        <translation>权重；chosen：由区域选择的组合</translation>
    </message>
    <message>
        <source>Power to which the weight is raised</source>
        <translation>权重所取的幂</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Zones with buildings, each predicted from others near it</source>
        <translation>含建筑物的区域数，各由邻近区域预测</translation>
    </message>
    <message>
        <source>People in the wrong zone, each zone predicted from others near it; NULL with fewer than five zones</source>
        <translation>落在错误区域的人，各区域由邻近区域预测；少于五个区域时为 NULL</translation>
    </message>
    <message>
        <source>Standard error of misplaced, zones as units</source>
        <translation>misplaced 的标准误，以区域为单位</translation>
    </message>
    <message>
        <source>Points of misplaced more than by volume; below 0 the weight is better, clearly so beyond two worse_se</source>
        <translation>misplaced 比按体积多出的百分点；小于 0 表示该权重更好，超过两倍 worse_se 则明显</translation>
    </message>
    <message>
        <source>Standard error of worse, from the differences of the same zones</source>
        <translation>worse 的标准误，由相同区域之差得出</translation>
    </message>
    <message>
        <source>Part of the mix, 0 to 1; NULL where another weight was asked for</source>
        <translation>在组合中的份额，0 到 1；指定了其他权重时为 NULL</translation>
    </message>
    <message>
        <source>1 for the weight of this run, else 0</source>
        <translation>本次运行的权重为 1，否则为 0</translation>
    </message>
    <message>
        <source>Field of the buildings</source>
        <translation>建筑物的字段</translation>
    </message>
    <message>
        <source>The estimate itself, or the baseline</source>
        <translation>估算本身，或基线</translation>
    </message>
    <message>
        <source>Reference zones scored</source>
        <translation>评分的参考区域数</translation>
    </message>
    <message>
        <source>Sum of the estimate</source>
        <translation>估算之和</translation>
    </message>
    <message>
        <source>Sum of the known counts</source>
        <translation>已知统计数之和</translation>
    </message>
    <message>
        <source>Mean absolute error per zone</source>
        <translation>每区域平均绝对误差</translation>
    </message>
    <message>
        <source>Root of the mean squared error</source>
        <translation>均方根误差</translation>
    </message>
    <message>
        <source>Mean error, estimated − known</source>
        <translation>平均误差，估算 − 已知</translation>
    </message>
    <message>
        <source>Total absolute error / (2 · sum of known counts)</source>
        <translation>绝对误差总和 / (2 · 已知统计数之和)</translation>
    </message>
    <message>
        <source>Standard deviation of misplaced over the seeds, of baselines by chance</source>
        <translation>misplaced 在各随机种子间的标准差，用于随机基线</translation>
    </message>
    <message>
        <source>Mean absolute percent error of zones with at least 10 people</source>
        <translation>不少于 10 人的区域的平均绝对百分比误差</translation>
    </message>
    <message>
        <source>buildings with a use</source>
        <translation>有用途的建筑物</translation>
    </message>
    <message>
        <source>POI with a category</source>
        <translation>有类别的兴趣点</translation>
    </message>
    <message>
        <source>land use polygons with a category</source>
        <translation>有类别的土地利用面</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无依据</translation>
    </message>
    <message>
        <source>own use</source>
        <translation>自身用途</translation>
    </message>
    <message>
        <source>land use</source>
        <translation>土地利用</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Register of the record that is looked at, the best of the person&apos;s</source>
        <translation>所查看记录的登记册，为该人员各记录中最佳者</translation>
    </message>
    <message>
        <source>Id of that record in its register</source>
        <translation>该记录在其登记册中的标识</translation>
    </message>
    <message>
        <source>What is missing: lives in, or registered in</source>
        <translation>缺少的内容：lives in 或 registered in</translation>
    </message>
    <message>
        <source>Why: review, unknown, rejected, mail box, no dwelling, no address, not yet, building gone or died</source>
        <translation>原因：review、unknown、rejected、mail box、no dwelling、no address、not yet、building gone 或 died</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因及处理办法</translation>
    </message>
    <message>
        <source>Kind of the flaw: gap, overflow, overlap, orphan, childless and so on</source>
        <translation>缺陷类型：gap、overflow、overlap、orphan、childless 等</translation>
    </message>
    <message>
        <source>Level of the place, 1 is the top; 0 for buildings</source>
        <translation>地点层级，1 为最上层；建筑物为 0</translation>
    </message>
    <message>
        <source>Code of the place, id of the building</source>
        <translation>地点代码，建筑物标识</translation>
    </message>
    <message>
        <source>Code of the parent or neighbour that it is about</source>
        <translation>所涉及的上级或相邻地点的代码</translation>
    </message>
    <message>
        <source>square units of the CRS</source>
        <translation>坐标系单位的平方</translation>
    </message>
    <message>
        <source>Area of the flaw</source>
        <translation>缺陷面积</translation>
    </message>
    <message>
        <source>What else there is to count, such as storeys above the roof</source>
        <translation>其他可计数的内容，如高出屋顶的层数</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>问题及处理办法</translation>
    </message>
    <message>
        <source>Id of the address in the base; empty where the row holds none</source>
        <translation>底座中的地址标识；该行没有地址则为空</translation>
    </message>
    <message>
        <source>Building that the address names; empty where that is not sure</source>
        <translation>地址所指的建筑物；不确定则为空</translation>
    </message>
    <message>
        <source>How it was found: known, exact, without letter, number between, street misspelt, place, decided or none</source>
        <translation>查找方式：known、exact、without letter、number between、street misspelt、place、decided 或 none</translation>
    </message>
    <message>
        <source>Precision of matches of this kind, measured on the known addresses, 0 to 1</source>
        <translation>此类匹配的精度，由已知地址测得，0 到 1</translation>
    </message>
    <message>
        <source>matched, review, unknown or rejected</source>
        <translation>matched、review、unknown 或 rejected</translation>
    </message>
    <message>
        <source>Why the address is not matched</source>
        <translation>地址未匹配的原因</translation>
    </message>
    <message>
        <source>Id of the address, by which a decision is found again</source>
        <translation>地址标识，据此找回判定</translation>
    </message>
    <message>
        <source>Address as it is read</source>
        <translation>读取到的地址</translation>
    </message>
    <message>
        <source>First row of the table that has it, from 1</source>
        <translation>表中首次出现该地址的行，从 1 起</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows of the table that have it</source>
        <translation>表中含该地址的行数</translation>
    </message>
    <message>
        <source>review, unknown or rejected</source>
        <translation>review、unknown 或 rejected</translation>
    </message>
    <message>
        <source>Building that it may mean; empty where none is known</source>
        <translation>可能所指的建筑物；未知则为空</translation>
    </message>
    <message>
        <source>Known addresses that say so</source>
        <translation>支持的已知地址数</translation>
    </message>
    <message>
        <source>Street of the candidate, as the known addresses write it</source>
        <translation>候选的街道，按已知地址的写法</translation>
    </message>
    <message>
        <source>How alike the streets are, 0 to 1</source>
        <translation>街道的相似度，0 到 1</translation>
    </message>
    <message>
        <source>How the candidate was found</source>
        <translation>候选的查找方式</translation>
    </message>
    <message>
        <source>Why a person has to decide, or what is wrong with the row</source>
        <translation>需要人工判定的原因，或该行的问题</translation>
    </message>
    <message>
        <source>To fill in: the building, or &apos;none&apos;; give the table as DECISIONS to the next run</source>
        <translation>待填：建筑物或 'none'；下次运行时将此表作为 DECISIONS 给出</translation>
    </message>
    <message>
        <source>How a building was found</source>
        <translation>建筑物的查找方式</translation>
    </message>
    <message>
        <source>Known addresses that named it; 4 stands for more</source>
        <translation>指向它的已知地址数；4 表示更多</translation>
    </message>
    <message>
        <source>1 where the building shares another address with a building</source>
        <translation>该建筑物与另一建筑物共有其他地址时为 1</translation>
    </message>
    <message>
        <source>What the place of the building says of the address</source>
        <translation>建筑物位置对地址的说明</translation>
    </message>
    <message>
        <source>Known addresses that were found so, and rightly</source>
        <translation>如此找到且正确的已知地址数</translation>
    </message>
    <message>
        <source>Known addresses that were found so, and wrongly</source>
        <translation>如此找到但错误的已知地址数</translation>
    </message>
    <message>
        <source>1 where such matches are taken without review</source>
        <translation>此类匹配无需复核即采用时为 1</translation>
    </message>
    <message>
        <source>Dwelling that the row names; empty where it names none</source>
        <translation>该行所指的住宅单元；未指明则为空</translation>
    </message>
    <message>
        <source>dwelling, group_quarters or unknown</source>
        <translation>dwelling、group_quarters 或 unknown</translation>
    </message>
    <message>
        <source>Why the row has no dwelling, or what about it is in doubt</source>
        <translation>该行没有住宅单元的原因，或存疑之处</translation>
    </message>
    <message>
        <source>Id of the dwelling, the same in every run</source>
        <translation>住宅单元标识，每次运行相同</translation>
    </message>
    <message>
        <source>Building, where it is known</source>
        <translation>建筑物，如已知</translation>
    </message>
    <message>
        <source>Floor; empty where it is not said</source>
        <translation>楼层；未说明则为空</translation>
    </message>
    <message>
        <source>Block, stair, floor and room, joined by dashes</source>
        <translation>楼栋、楼梯、楼层和房间，以短横连接</translation>
    </message>
    <message>
        <source>Dwellings that the row stands for: more than 1 for a whole block</source>
        <translation>该行代表的住宅单元数：整栋则大于 1</translation>
    </message>
    <message>
        <source>People that it is for; of a whole block, the dwellings</source>
        <translation>可住人数；整栋则为住宅单元数</translation>
    </message>
    <message>
        <source>Rows that name it</source>
        <translation>提到它的行数</translation>
    </message>
    <message>
        <source>Dwellings of the building, a weight for the estimate; 0 where none is known</source>
        <translation>建筑物的住宅单元数，可作估算权重；未知则为 0</translation>
    </message>
    <message>
        <source>Group quarters in the building</source>
        <translation>建筑物中的集体户</translation>
    </message>
    <message>
        <source>Floors of the building, where they are known</source>
        <translation>建筑物的楼层数，如已知</translation>
    </message>
    <message>
        <source>Table that the row is of: the one with addresses, or the housing database</source>
        <translation>该行所属的表：地址表或住房数据库</translation>
    </message>
    <message>
        <source>Row of the table, from 1; empty where it is about a dwelling</source>
        <translation>表中的行，从 1 起；涉及住宅单元时为空</translation>
    </message>
    <message>
        <source>Dwelling, where there is one</source>
        <translation>住宅单元，如有</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要查看之处</translation>
    </message>
    <message>
        <source>Row of the table, from 1</source>
        <translation>表中的行，从 1 起</translation>
    </message>
    <message>
        <source>Field that it is about</source>
        <translation>所涉及的字段</translation>
    </message>
    <message>
        <source>Why the row is no record, or the field unknown</source>
        <translation>该行不成其为记录或字段未知的原因</translation>
    </message>
    <message>
        <source>Id of the record in the register</source>
        <translation>记录在登记册中的标识</translation>
    </message>
    <message>
        <source>Row of the file, from 1</source>
        <translation>文件中的行，从 1 起</translation>
    </message>
    <message>
        <source>Person, by the id that the base uses</source>
        <translation>人员，以底座使用的标识表示</translation>
    </message>
    <message>
        <source>How the record came to the person: first, the name of a rule, model or decided</source>
        <translation>记录归入人员的方式：first、规则名称、model 或 decided</translation>
    </message>
    <message>
        <source>How sure the link is, 0 to 1; empty for the first record of a person</source>
        <translation>关联的可靠程度，0 到 1；人员的首条记录为空</translation>
    </message>
    <message>
        <source>Register of the one record</source>
        <translation>其中一条记录的登记册</translation>
    </message>
    <message>
        <source>Its id in the register</source>
        <translation>其在登记册中的标识</translation>
    </message>
    <message>
        <source>Its row of the file, from 1</source>
        <translation>其在文件中的行，从 1 起</translation>
    </message>
    <message>
        <source>The person that it is now</source>
        <translation>目前归属的人员</translation>
    </message>
    <message>
        <source>Register of the other record</source>
        <translation>另一条记录的登记册</translation>
    </message>
    <message>
        <source>How sure it is that they are one person, 0 to 1</source>
        <translation>两者为同一人的可靠程度，0 到 1</translation>
    </message>
    <message>
        <source>How the pair was found</source>
        <translation>记录对的查找方式</translation>
    </message>
    <message>
        <source>Fields that are the same: id, given, middle, surname, birth, sex, ethnicity, address</source>
        <translation>相同的字段：id、given、middle、surname、birth、sex、ethnicity、address</translation>
    </message>
    <message>
        <source>Fields that are not</source>
        <translation>不同的字段</translation>
    </message>
    <message>
        <source>Fields that only one of the records has</source>
        <translation>仅一条记录具有的字段</translation>
    </message>
    <message>
        <source>To fill in: &apos;same&apos; or &apos;different&apos;; give the table as DECISIONS to the next run</source>
        <translation>待填：'same' 或 'different'；下次运行时将此表作为 DECISIONS 给出</translation>
    </message>
    <message>
        <source>Rule that is broken</source>
        <translation>违反的规则</translation>
    </message>
    <message>
        <source>consistency, accuracy or timeliness</source>
        <translation>consistency、accuracy 或 timeliness</translation>
    </message>
    <message>
        <source>error: the row is wrong; warning: somebody should look at it</source>
        <translation>error：该行有误；warning：应有人查看</translation>
    </message>
    <message>
        <source>Table of the base</source>
        <translation>底座的表</translation>
    </message>
    <message>
        <source>Row of that table, by its uid</source>
        <translation>该表中的行，以 uid 表示</translation>
    </message>
    <message>
        <source>Source that says what the row says; empty where the base does not know</source>
        <translation>该行内容的来源；底座不知则为空</translation>
    </message>
    <message>
        <source>Building that it is about; empty where there is none</source>
        <translation>所涉及的建筑物；没有则为空</translation>
    </message>
    <message>
        <source>Code of the place; empty where it is not known</source>
        <translation>地点代码；未知则为空</translation>
    </message>
    <message>
        <source>error or warning</source>
        <translation>error 或 warning</translation>
    </message>
    <message>
        <source>all, source or place</source>
        <translation>all、source 或 place</translation>
    </message>
    <message>
        <source>The source, or the code of the place; empty for all</source>
        <translation>来源或地点代码；全部则为空</translation>
    </message>
    <message>
        <source>Day on which it was checked</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Rows about which the rule says something</source>
        <translation>规则所涉及的行数</translation>
    </message>
    <message>
        <source>Rows that break it</source>
        <translation>违反规则的行数</translation>
    </message>
    <message>
        <source>Rows that keep it</source>
        <translation>符合规则的行数</translation>
    </message>
    <message>
        <source>Row of lives_in that is to be verified</source>
        <translation>待核实的 lives_in 行</translation>
    </message>
    <message>
        <source>Dwelling; empty where the base knows only the building</source>
        <translation>住宅单元；底座只知建筑物则为空</translation>
    </message>
    <message>
        <source>Code of the place that is the stratum</source>
        <translation>作为分层的地点代码</translation>
    </message>
    <message>
        <source>To fill in: the day of the visit</source>
        <translation>待填：走访日期</translation>
    </message>
    <message>
        <source>To fill in: yes where the person lives there, else no; empty where nobody knows</source>
        <translation>待填：该人员住在此处为 yes，否则为 no；无人知晓则留空</translation>
    </message>
    <message>
        <source>Class: stationary, permanent, mobile, outflow or undetermined</source>
        <translation>类别：stationary、permanent、mobile、outflow 或 undetermined</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ages, such as 0-4; empty where the year of birth is unknown</source>
        <translation>年龄段，如 0-4；出生年份未知则为空</translation>
    </message>
    <message>
        <source>Living persons of the base</source>
        <translation>底座中的在世人员</translation>
    </message>
    <message>
        <source>Of these, registered here</source>
        <translation>其中在此登记者</translation>
    </message>
    <message>
        <source>Registered here, with a sign of life of their own in the period</source>
        <translation>在此登记且期间有本人活动迹象者</translation>
    </message>
    <message>
        <source>Registered here and there, seen or not, by the overlap of the sources (Chapman); empty where they do not overlap</source>
        <translation>在此及他处登记者，无论见到与否，由来源重叠推算（Chapman）；来源不重叠则为空</translation>
    </message>
    <message>
        <source>Family of the tag: 1, one of the nine, X, or your own</source>
        <translation>标签族：1、九族之一、X 或自定</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>其值</translation>
    </message>
    <message>
        <source>Why it is not applied</source>
        <translation>未应用的原因</translation>
    </message>
    <message>
        <source>Row as it went out; empty of one that was added</source>
        <translation>发出时的行；新增行为空</translation>
    </message>
    <message>
        <source>Column; empty for the row as a whole</source>
        <translation>列；整行则为空</translation>
    </message>
    <message>
        <source>Value as it went out; of a shape its point, or a mark of it</source>
        <translation>发出时的值；图形则为其点或标记</translation>
    </message>
    <message>
        <source>Value as it came back; of a row that was added all its values</source>
        <translation>返回时的值；新增行则为其全部值</translation>
    </message>
    <message>
        <source>applied, already (the base says so anyway), conflict, rejected or not allowed</source>
        <translation>applied、already（底座已是如此）、conflict、rejected 或 not allowed</translation>
    </message>
    <message>
        <source>Value as it went out</source>
        <translation>发出时的值</translation>
    </message>
    <message>
        <source>Value of who corrects; empty where the row is said to be gone</source>
        <translation>更正者的值；称该行已不存在则为空</translation>
    </message>
    <message>
        <source>Value of the base now</source>
        <translation>底座现在的值</translation>
    </message>
    <message>
        <source>applied where corrections were preferred, else open</source>
        <translation>以更正优先时为 applied，否则为 open</translation>
    </message>
    <message>
        <source>Value as it came back</source>
        <translation>返回时的值</translation>
    </message>
    <message>
        <source>Size that the people to whom it is the nearest in the longest time need</source>
        <translation>最长时间内以其为最近设施的人所需的规模</translation>
    </message>
    <message>
        <source>Size that is missing: what is needed less what there is; negative where there is more</source>
        <translation>缺少的规模：所需减去现有；富余则为负</translation>
    </message>
    <message>
        <source>1 where a facility is reached in the longest time all the same, else 0</source>
        <translation>在最长时间内仍可到达某设施为 1，否则为 0</translation>
    </message>
    <message>
        <source>From the facility to the nearest way that can be walked on</source>
        <translation>从设施到最近可步行道路的距离</translation>
    </message>
    <message>
        <source>What is to be said of where the facility stands; empty if nothing</source>
        <translation>关于设施位置的说明；无则为空</translation>
    </message>
    <message>
        <source>Nearest facility by walk; empty where none can be walked to</source>
        <translation>步行最近的设施；无法到达则为空</translation>
    </message>
    <message>
        <source>Walk to it, with the way from the door</source>
        <translation>到该设施的步行距离，含从门口起的路程</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>How long that takes</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>Shortest of the times asked for in which it is reached; empty where it is in none</source>
        <translation>可到达的最短所设时间；均不可达则为空</translation>
    </message>
    <message>
        <source>From the door to the nearest way that can be walked on</source>
        <translation>从门口到最近可步行道路的距离</translation>
    </message>
    <message>
        <source>Why no facility is reached in the longest time, or what is to be said of the place</source>
        <translation>最长时间内到不了任何设施的原因，或关于该地点的说明</translation>
    </message>
    <message>
        <source>Building in which people live; empty where no home is known</source>
        <translation>有人居住的建筑物；住所未知则为空</translation>
    </message>
    <message>
        <source>People who live there; empty where their number is not known</source>
        <translation>居住人数；未知则为空</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>步行</translation>
    </message>
    <message>
        <source>nearest: from where it is the nearest one; reach: all from where it is reached in time</source>
        <translation>nearest：以其为最近者；reach：时间内可到达的全部</translation>
    </message>
    <message>
        <source>People who reach it in that time: to whom it is the nearest one, or all</source>
        <translation>在该时间内可到达的人数：以其为最近者或全部</translation>
    </message>
    <message>
        <source>Zone that the building lies in; empty where it is in none</source>
        <translation>建筑物所在区域；不在任何区域则为空</translation>
    </message>
    <message>
        <source>People: the completed figure; empty where unknown</source>
        <translation>人数：补全后的数字；未知则为空</translation>
    </message>
    <message>
        <source>Households: the completed figure; empty where unknown</source>
        <translation>户数：补全后的数字；未知则为空</translation>
    </message>
    <message>
        <source>Where the figure is from: register, estimate, register + estimate, unknown</source>
        <translation>数字来源：register、estimate、register + estimate、unknown</translation>
    </message>
    <message>
        <source>Occupied dwellings of the register</source>
        <translation>登记册中有人居住的住宅单元数</translation>
    </message>
    <message>
        <source>People of the estimate alone</source>
        <translation>仅估算的人数</translation>
    </message>
    <message>
        <source>Households of the estimate alone</source>
        <translation>仅估算的户数</translation>
    </message>
    <message>
        <source>People expected beyond the register, before they fit the zone</source>
        <translation>登记册之外的预期人数，调整到区域之前</translation>
    </message>
    <message>
        <source>1 where the register&apos;s figure was made smaller to keep the zone&apos;s total, else 0</source>
        <translation>为保持区域总数而减小登记册数字时为 1，否则为 0</translation>
    </message>
    <message>
        <source>People of the zone; empty where unknown</source>
        <translation>区域人数；未知则为空</translation>
    </message>
    <message>
        <source>People of the register in percent of the zone&apos;s; above 100 it has more</source>
        <translation>登记册人数占区域人数的百分比；大于 100 表示登记册更多</translation>
    </message>
    <message>
        <source>Sum of the completed figures</source>
        <translation>补全数字之和</translation>
    </message>
    <message>
        <source>Sum of the completed figures; empty without a total of households</source>
        <translation>补全数字之和；没有户数总数则为空</translation>
    </message>
    <message>
        <source>People of the zone for whom it has no building</source>
        <translation>区域中没有建筑物可容纳的人数</translation>
    </message>
    <message>
        <source>Buildings whose figure is the register&apos;s</source>
        <translation>数字来自登记册的建筑物数</translation>
    </message>
    <message>
        <source>Buildings whose figure is from both</source>
        <translation>数字来自两者的建筑物数</translation>
    </message>
    <message>
        <source>Buildings whose figure is the estimate&apos;s</source>
        <translation>数字来自估算的建筑物数</translation>
    </message>
    <message>
        <source>People of the cell</source>
        <translation>单元格人数</translation>
    </message>
    <message>
        <source>Day for which people are counted</source>
        <translation>统计人口的日期</translation>
    </message>
    <message>
        <source>Zone; empty where the row is about no zone</source>
        <translation>区域；该行不涉及区域则为空</translation>
    </message>
    <message>
        <source>Zone from which people come</source>
        <translation>人员来自的区域</translation>
    </message>
    <message>
        <source>Zone to which people go</source>
        <translation>人员前往的区域</translation>
    </message>
    <message>
        <source>Day, or the later one of two</source>
        <translation>日期，或两个日期中较晚者</translation>
    </message>
    <message>
        <source>People who go that way; the line is empty where they stay in the zone</source>
        <translation>如此流动的人数；留在区域内则线为空</translation>
    </message>
    <message>
        <source>Year, or month</source>
        <translation>年或月</translation>
    </message>
    <message>
        <source>What happened, in the words of the registers</source>
        <translation>发生的事件，按登记册的用词</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Id of the household, which is that of its dwelling</source>
        <translation>住户标识，即其住宅单元的标识</translation>
    </message>
    <message>
        <source>Zone; empty where the dwelling is in none</source>
        <translation>区域；住宅单元不在任何区域则为空</translation>
    </message>
    <message>
        <source>People of the dwelling</source>
        <translation>住宅单元的人数</translation>
    </message>
    <message>
        <source>1 for group quarters, which are no household; 0 for a household</source>
        <translation>集体户（不是住户）为 1；住户为 0</translation>
    </message>
    <message>
        <source>Person, by the id that has no name</source>
        <translation>人员，以不含姓名的标识表示</translation>
    </message>
    <message>
        <source>Dwelling in which the person lives on the day; empty where none is known</source>
        <translation>该人员当日居住的住宅单元；未知则为空</translation>
    </message>
    <message>
        <source>Building; empty where none is known</source>
        <translation>建筑物；未知则为空</translation>
    </message>
    <message>
        <source>1 for a client of the service, else 0</source>
        <translation>服务对象为 1，否则为 0</translation>
    </message>
    <message>
        <source>People of the dwelling who are entitled</source>
        <translation>住宅单元中有资格的人数</translation>
    </message>
    <message>
        <source>Zone; outside: in no zone</source>
        <translation>区域；outside：不在任何区域</translation>
    </message>
    <message>
        <source>Hour of the day, 0 to 23</source>
        <translation>一天中的小时，0 到 23</translation>
    </message>
    <message>
        <source>Pattern of the source, such as resident, transient, mobile; all: everybody</source>
        <translation>来源的类型，如 resident、transient、mobile；all：全部</translation>
    </message>
    <message>
        <source>People present, by weights; empty where no cell with a number lies</source>
        <translation>在场人数，按权重；没有带数字的单元格则为空</translation>
    </message>
    <message>
        <source>The same where every cell is spread evenly by area</source>
        <translation>每个单元格按面积均匀分布时的同一数字</translation>
    </message>
    <message>
        <source>Share of the zone&apos;s area in cells with a number; empty where cells are points</source>
        <translation>区域面积中带数字单元格的比例；单元格为点时为空</translation>
    </message>
    <message>
        <source>Residents of the register; phones never correct them</source>
        <translation>登记册的居民；手机数据从不更正他们</translation>
    </message>
    <message>
        <source>People present by night, mean of its hours, by weights</source>
        <translation>夜间在场人数，各小时平均，按权重</translation>
    </message>
    <message>
        <source>People present by day, mean of its hours, by weights</source>
        <translation>白天在场人数，各小时平均，按权重</translation>
    </message>
    <message>
        <source>People present by night where every cell is spread evenly</source>
        <translation>每个单元格均匀分布时的夜间在场人数</translation>
    </message>
    <message>
        <source>People present by day where every cell is spread evenly</source>
        <translation>每个单元格均匀分布时的白天在场人数</translation>
    </message>
    <message>
        <source>People of the unit</source>
        <translation>单元人数</translation>
    </message>
    <message>
        <source>Occupied dwellings, without group quarters; empty where not known</source>
        <translation>有人居住的住宅单元数，不含集体户；未知则为空</translation>
    </message>
    <message>
        <source>Dwellings; empty where not known</source>
        <translation>住宅单元数；未知则为空</translation>
    </message>
    <message>
        <source>Persons by occupied dwelling</source>
        <translation>每个有人居住的住宅单元的人数</translation>
    </message>
    <message>
        <source>Area of the unit</source>
        <translation>单元面积</translation>
    </message>
    <message>
        <source>Floor area to live on, of buildings whose storeys or height is known</source>
        <translation>居住建筑面积，限层数或高度已知的建筑物</translation>
    </message>
    <message>
        <source>Floor area by person who lives in these buildings</source>
        <translation>这些建筑物中人均建筑面积</translation>
    </message>
    <message>
        <source>short: a standard is not kept; surplus: one is exceeded; fit; empty where unjudged</source>
        <translation>short：未达标准；surplus：超过标准；fit；未评判则为空</translation>
    </message>
    <message>
        <source>Lowest ratio of what is there and what the people need by a standard</source>
        <translation>按标准现有与所需之比的最小值</translation>
    </message>
    <message>
        <source>Indicator of that ratio</source>
        <translation>该比值的指标</translation>
    </message>
    <message>
        <source>People at the earlier date</source>
        <translation>较早日期的人数</translation>
    </message>
    <message>
        <source>The same in percent of then; empty where nobody was there</source>
        <translation>占当时的百分比；当时无人则为空</translation>
    </message>
    <message>
        <source>Born since, and here now</source>
        <translation>此后出生且现在在此者</translation>
    </message>
    <message>
        <source>Here now, and then elsewhere or not in the base</source>
        <translation>现在在此，当时在别处或不在底座者</translation>
    </message>
    <message>
        <source>Here then, and died since</source>
        <translation>当时在此，此后死亡者</translation>
    </message>
    <message>
        <source>Here then, and now elsewhere or no longer counted</source>
        <translation>当时在此，现在在别处或不再计入者</translation>
    </message>
    <message>
        <source>Unit; empty where the row is about none</source>
        <translation>单元；该行不涉及单元则为空</translation>
    </message>
    <message>
        <source>Code of the indicator</source>
        <translation>指标代码</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>指标内容</translation>
    </message>
    <message>
        <source>In the unit of measure; empty where unknown</source>
        <translation>以度量单位计；未知则为空</translation>
    </message>
    <message>
        <source>Standard: least value</source>
        <translation>标准：最小值</translation>
    </message>
    <message>
        <source>Standard: most</source>
        <translation>标准：最大值</translation>
    </message>
    <message>
        <source>What there is: space, dwellings, size of facilities</source>
        <translation>现有：空间、住宅单元、设施规模</translation>
    </message>
    <message>
        <source>What the people need of it by the standard</source>
        <translation>按标准所需</translation>
    </message>
    <message>
        <source>Supply less demand; negative where something is missing</source>
        <translation>供给减需求；不足则为负</translation>
    </message>
    <message>
        <source>Supply by demand</source>
        <translation>供给与需求之比</translation>
    </message>
    <message>
        <source>short, fit or surplus; empty where there is no standard or it cannot be told</source>
        <translation>short、fit 或 surplus；没有标准或无法判断则为空</translation>
    </message>
    <message>
        <source>Where the standard is from</source>
        <translation>标准的来源</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>单元名称</translation>
    </message>
    <message>
        <source>Where value and standard are from</source>
        <translation>数值和标准的来源</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>Seats for pupils of the places; capacity less those who come from elsewhere</source>
        <translation>供各地点学生使用的学位；容量减去外来学生</translation>
    </message>
    <message>
        <source>Why the school gets nobody; empty if it may</source>
        <translation>学校不接收学生的原因；可接收则为空</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Pupils expected today less enrolment</source>
        <translation>当前预期学生数减去在校生数</translation>
    </message>
    <message>
        <source>The same with one share for the children of all zones</source>
        <translation>所有学区儿童采用同一比例时的同一数字</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Place of children</source>
        <translation>儿童所在地点</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Pupils of that place who go there</source>
        <translation>该地点就读于此的学生数</translation>
    </message>
    <message>
        <source>Way of one pupil</source>
        <translation>一名学生的路程</translation>
    </message>
    <message>
        <source>Place of children; empty where no home is known</source>
        <translation>儿童所在地点；住所未知则为空</translation>
    </message>
    <message>
        <source>Seats for pupils of the places, rounded</source>
        <translation>供各地点学生使用的学位，取整</translation>
    </message>
    <message>
        <source>Pupils expected of its zone and from elsewhere, rounded</source>
        <translation>本学区及外来的预期学生数，取整</translation>
    </message>
    <message>
        <source>Pupils who get a seat here, rounded</source>
        <translation>在此获得学位的学生数，取整</translation>
    </message>
    <message>
        <source>Those of them whose way is no longer than a kilometre, rounded</source>
        <translation>其中路程不超过一公里者，取整</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>Written by Doorstep {}. The line in its history repeats the run: qgis_process run {} - takes it.</source>
        <translation>由 Doorstep {} 写出。其历史记录中的那一行可重复此次运行：用 qgis_process run {} - 读入。</translation>
    </message>
    <message>
        <source>{}: Windows takes no file called {}; choose another name.</source>
        <translation>{}：Windows 不接受名为 {} 的文件；请换一个名称。</translation>
    </message>
    <message>
        <source>{} could neither be replaced nor be put back ({}): a program has it open. Close it there, and run again with the same outputs; until then the earlier files are in the folder {}… beside it.</source>
        <translation>{} 既无法替换也无法恢复（{}）：有程序正在使用它。请在该程序中关闭它，然后以相同的输出再运行一次；在此之前，原来的文件位于其旁边的文件夹 {}… 中。</translation>
    </message>
    <message>
        <source>{file} describes another layer of that name and stays as it is: {output} has no record of its run; choose another name to have one.</source>
        <translation>{file} 描述的是另一个同名图层，保持不变：{output} 没有本次运行的记录；如需记录，请换一个名称。</translation>
    </message>
    <message>
        <source>No field looks like an id of the zones; the numbers of the features are taken.</source>
        <translation>没有字段像是区域的标识；将使用要素的编号。</translation>
    </message>
    <message>
        <source>HEIGHT_FIELD is missing; choose the field for &apos;{}&apos;, or another weight: footprint area needs none.</source>
        <translation>缺少 HEIGHT_FIELD；请为“{}”选择字段，或选择其他权重：占地面积不需要高度。</translation>
    </message>
    <message>
        <source>{}: {} holds no rows without shapes; write .gpkg or .csv.</source>
        <translation>{}：{} 不能存放没有形状的行；请写成 .gpkg 或 .csv。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds the text &apos;{value}&apos; in row {row}; tell QGIS when it loads the file how decimals are written there, or make numbers of the field with the field calculator.</source>
        <translation>字段“{field}”第 {row} 行是文本“{value}”；请在 QGIS 加载该文件时说明其小数写法，或用字段计算器把该字段转换为数值。</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Holds buildings, zones and households of each region. A folder of an earlier run goes on from there.</source>
        <translation>存放每个区域的建筑、分区和住户。选择先前运行的文件夹则从中断处继续。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Of the files of each region.</source>
        <translation>每个区域文件的格式。</translation>
    </message>
    <message>
        <source>Map population for many regions</source>
        <translation>多区域人口制图</translation>
    </message>
    <message>
        <source>The full workflow over many files, on the processors of this machine or on a cluster.</source>
        <translation>在本机多个处理器或集群上，对许多文件运行完整流程。</translation>
    </message>
    <message>
        <source>country,state,county,batch,cluster,parallel,dask,geoparquet,big data</source>
        <translation>国家,省,县,批处理,集群,并行,dask,geoparquet,大数据</translation>
    </message>
    <message>
        <source>A folder, or files: GeoPackage or GeoParquet, one for each region, or one for all.</source>
        <translation>文件夹或文件：GeoPackage 或 GeoParquet，每个区域一个，或全部一个。</translation>
    </message>
    <message>
        <source>Several as a;b.</source>
        <translation>多个写作 a;b。</translation>
    </message>
    <message>
        <source>Field that tells the regions apart</source>
        <translation>区分区域的字段</translation>
    </message>
    <message>
        <source>In each input that is one file; its values name the regions.</source>
        <translation>用于只有一个文件的各项输入；其值即区域名称。</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Dask 调度器</translation>
    </message>
    <message>
        <source>Address of a running one, such as tcp://10.0.0.1:8786; empty: processes of this machine.</source>
        <translation>正在运行的调度器地址，如 tcp://10.0.0.1:8786；留空则用本机进程。</translation>
    </message>
    <message>
        <source>Processes of this machine</source>
        <translation>本机进程数</translation>
    </message>
    <message>
        <source>Empty: one for each processor; 0: one region after the other. Not for a cluster.</source>
        <translation>留空：每个处理器一个；0：逐个区域处理。不用于集群。</translation>
    </message>
    <message>
        <source>Most memory of each process [MB]</source>
        <translation>每个进程的内存上限 [MB]</translation>
    </message>
    <message>
        <source>A process that takes more is started again; empty: its share of the machine. Not for a cluster.</source>
        <translation>超出的进程会重新启动；留空：按机器均分。不用于集群。</translation>
    </message>
    <message>
        <source>Table of regions</source>
        <translation>区域表</translation>
    </message>
    <message>
        <source>The full workflow for a state or a country: a file for each region, computed by several processes of this machine or by a Dask cluster. Each region comes out the same to the byte, whoever computes it.</source>
        <translation>面向一个省或国家的完整流程：每个区域一个文件，由本机多个进程或 Dask 集群计算。无论由谁计算，每个区域的结果逐字节相同。</translation>
    </message>
    <message>
        <source>What lies on the border of two files:</source>
        <translation>位于两个文件边界上的内容：</translation>
    </message>
    <message>
        <source>What comes out: buildings, zones and households of each region, a table of regions with what went wrong, and a report. A run that is stopped goes on where it was: what is done, by inputs, settings and versions, is not done again.</source>
        <translation>输出：每个区域的建筑、分区和住户，一张说明出错情况的区域表，以及报告。中断的运行从原处继续：输入、设置和版本相同且已完成的部分不再重做。</translation>
    </message>
    <message>
        <source>What became of each region: rows, persons, zones proven optimal, time, memory, what straddles files, what went wrong.</source>
        <translation>每个区域的情况：行数、人数、证明最优的分区、时间、内存、跨文件的内容、出错原因。</translation>
    </message>
    <message>
        <source>Folders or lists of GeoPackage or GeoParquet files: one file per region, called alike in every folder.</source>
        <translation>GeoPackage 或 GeoParquet 文件的文件夹或列表：每个区域一个文件，在各文件夹中同名。</translation>
    </message>
    <message>
        <source>Or one file with all regions, and the field that tells them apart.</source>
        <translation>或包含全部区域的一个文件，以及区分它们的字段。</translation>
    </message>
    <message>
        <source>A building belongs to the region whose zone holds it; one that two files have is counted once.</source>
        <translation>建筑属于其所在分区的区域；两个文件都有的建筑只计一次。</translation>
    </message>
    <message>
        <source>A zone that two files have is counted in the first region by name, and named in the table.</source>
        <translation>两个文件都有的分区计入名称在前的区域，并在表中列出。</translation>
    </message>
    <message>
        <source>A household belongs to the region of its zone.</source>
        <translation>住户属于其分区所在的区域。</translation>
    </message>
    <message>
        <source>Regions that failed: the table says why; the others are done.</source>
        <translation>失败的区域：表中说明原因；其余区域已完成。</translation>
    </message>
    <message>
        <source>Calibrated and chosen weights, and intervals, are found in each region by itself.</source>
        <translation>校准和选择的权重以及区间在每个区域单独求得。</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Regions done</source>
        <translation>已完成的区域</translation>
    </message>
    <message>
        <source>Regions failed</source>
        <translation>失败的区域</translation>
    </message>
    <message>
        <source>Households written</source>
        <translation>写出的住户</translation>
    </message>
    <message>
        <source>Zones that straddle files</source>
        <translation>跨文件的分区</translation>
    </message>
    <message>
        <source>Regions done: {done} of {all}</source>
        <translation>已完成的区域：{done} / {all}</translation>
    </message>
    <message>
        <source>The process that computes the regions ended ({}): {}</source>
        <translation>计算区域的进程已结束（{}）：{}</translation>
    </message>
    <message>
        <source>Cancelled; regions that are done are kept, and the next run goes on from there.</source>
        <translation>已取消；已完成的区域予以保留，下次运行从那里继续。</translation>
    </message>
    <message>
        <source>Region {region}: {why}</source>
        <translation>区域 {region}：{why}</translation>
    </message>
    <message>
        <source>Regions that failed: {regions}; see the table of regions.</source>
        <translation>失败的区域：{regions}；见区域表。</translation>
    </message>
    <message>
        <source>No region is done; of the first is said: {}</source>
        <translation>没有区域完成；第一个区域的说明：{}</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>复制自</translation>
    </message>
    <message>
        <source>Base whose rows the new one gets, with its CRS, stage and vault: from a file to a server, or back. Empty: none.</source>
        <translation>新底座取得其各行的底座，连同其坐标参考系、阶段和保险库：从文件到服务器，或反之。留空：无。</translation>
    </message>
    <message>
        <source>File in which the base is to be and to stay, such as town.gpkg; or a new schema on a server of PostgreSQL, such as postgresql://ann@server/office?schema=town.</source>
        <translation>底座所在并长期保存的文件，例如 town.gpkg；或 PostgreSQL 服务器上的新模式，例如 postgresql://ann@server/office?schema=town。</translation>
    </message>
    <message>
        <source>BASE: nothing is replaced on a server; give another schema, or have an administrator drop this one.</source>
        <translation>BASE：服务器上的底座不会被替换；请给出另一个模式（schema），或请管理员删除此模式。</translation>
    </message>
    <message>
        <source>VAULT: a copy has the vault of its base; leave VAULT empty.</source>
        <translation>VAULT：副本使用其底座的保险库；请将 VAULT 留空。</translation>
    </message>
    <message>
        <source>The GeoPackage that &apos;Create population base&apos; made, or its address on a server. It is changed in place.</source>
        <translation>由“创建人口底座”生成的 GeoPackage，或其在服务器上的地址。将就地修改。</translation>
    </message>
    <message>
        <source>BASE names the connection &apos;{name}&apos; of QGIS, which only QGIS knows; give the server itself, as in postgresql://user@server/database?schema=town.</source>
        <translation>BASE 指定的是 QGIS 的连接“{name}”，只有 QGIS 知道它；请直接给出服务器，如 postgresql://user@server/database?schema=town。</translation>
    </message>
    <message>
        <source>BASE: &apos;{text}&apos; names no database; write it as postgresql://user@server/database?schema=town.</source>
        <translation>BASE：“{text}”没有指明数据库；请写成 postgresql://user@server/database?schema=town。</translation>
    </message>
    <message>
        <source>BASE has a password in it, which would stand in histories and logs; take it out, and keep it in a connection of QGIS, in the password file of PostgreSQL (pgpass) or in a service file.</source>
        <translation>BASE 中含有密码，会留在历史记录和日志里；请去掉它，把它保存在 QGIS 的连接、PostgreSQL 的密码文件（pgpass）或服务文件中。</translation>
    </message>
    <message>
        <source>BASE: &apos;{name}&apos; is nothing that is known of a server; there are {known}.</source>
        <translation>BASE：服务器没有“{name}”这一项；可用的有 {known}。</translation>
    </message>
    <message>
        <source>BASE: the schema is &apos;{schema}&apos;; add ?schema= and a name of small letters, digits and _, such as ?schema=town.</source>
        <translation>BASE：模式为“{schema}”；请加上 ?schema= 和由小写字母、数字和 _ 组成的名称，如 ?schema=town。</translation>
    </message>
    <message>
        <source>BASE: QGIS has no connection &apos;{name}&apos; to PostgreSQL; it has: {known}.</source>
        <translation>BASE：QGIS 没有名为“{name}”的 PostgreSQL 连接；现有：{known}。</translation>
    </message>
    <message>
        <source>BASE: the connection &apos;{name}&apos; of QGIS cannot be used; look at it.</source>
        <translation>BASE：QGIS 的连接“{name}”无法使用；请检查它。</translation>
    </message>
    <message>
        <source>The Dask scheduler is gone{at}; regions that are done are kept: start it again, and the run, which goes on from there.</source>
        <translation>Dask 调度器已消失{at}；已完成的区域予以保留：请重新启动它和本次运行，将从那里继续。</translation>
    </message>
    <message>
        <source>MEMORY is {given:g}; a process needs {least} MB before it has read anything.</source>
        <translation>MEMORY 为 {given:g}；一个进程在读取数据之前就需要 {least} MB。</translation>
    </message>
    <message>
        <source>Its workers died, {times} of them; it may need more memory than they have: raise MEMORY, or divide the region.</source>
        <translation>其工作进程已终止 {times} 个；所需内存可能超出：请提高 MEMORY，或拆分该区域。</translation>
    </message>
    <message>
        <source>OUTPUT: {path} cannot be written to; choose another folder.</source>
        <translation>OUTPUT：无法写入 {path}；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>OUTPUT: {path} cannot be made ({why}); choose another folder.</source>
        <translation>OUTPUT：无法创建 {path}（{why}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{file} has the layers {layers}; say which by |layername=… after the path of the file or folder.</source>
        <translation>{file} 有图层 {layers}；请在文件或文件夹路径后用 |layername=… 指定。</translation>
    </message>
    <message>
        <source>{file}: field &apos;{field}&apos; is empty in {rows} rows, which belong to no region; fill it.</source>
        <translation>{file}：字段“{field}”有 {rows} 行为空，不属于任何区域；请填写。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}); mend it, or put another one there.</source>
        <translation>无法读取 {file}（{why}）；请修复，或换一个文件。</translation>
    </message>
    <message>
        <source>{file} has geometries as {encoding}; write it with WKB.</source>
        <translation>{file} 的几何编码为 {encoding}；请以 WKB 写出。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); choose another OUTPUT.</source>
        <translation>无法写入 {file}（{why}）；请选择其他 OUTPUT。</translation>
    </message>
    <message>
        <source>Zones that an earlier region has as well, and counts: {zones} ({examples}).</source>
        <translation>前面的区域也有并计入的分区：{zones}（{examples}）。</translation>
    </message>
    <message>
        <source>Zones that straddle files, counted here with what lies in the others: {zones} ({examples}).</source>
        <translation>跨文件的分区，连同其他文件中的部分计入此处：{zones}（{examples}）。</translation>
    </message>
    <message>
        <source>Zones of which another file has a part with counts of its own, so that each part is a zone: {zones} ({examples}).</source>
        <translation>另一文件有其一部分且有自己计数的分区，各部分分别作为一个分区：{zones}（{examples}）。</translation>
    </message>
    <message>
        <source>Zones that two files have at one place with different counts, of which the first by name of the region counts: {zones} ({examples}).</source>
        <translation>两个文件在同一位置都有但计数不同的分区，以区域名称在前者为准：{zones}（{examples}）。</translation>
    </message>
    <message>
        <source>Buildings that the file of an earlier region has as well, counted once: {buildings}.</source>
        <translation>前面区域的文件也有的建筑，只计一次：{buildings}。</translation>
    </message>
    <message>
        <source>Buildings of two files that have one id, written with the name of their region before it: {buildings} ({examples}).</source>
        <translation>两个文件中编号相同的建筑，在编号前写上其区域名称：{buildings}（{examples}）。</translation>
    </message>
    <message>
        <source>Buildings of other files that lie in zones of this region, and are counted here: {buildings}.</source>
        <translation>其他文件中位于本区域分区内、计入此处的建筑：{buildings}。</translation>
    </message>
    <message>
        <source>Buildings of this file that lie in zones of other regions, and are counted there: {buildings}.</source>
        <translation>本文件中位于其他区域分区内、计入那里的建筑：{buildings}。</translation>
    </message>
    <message>
        <source>Households of other files whose zone is one of this region: {households}.</source>
        <translation>其他文件中分区属于本区域的住户：{households}。</translation>
    </message>
    <message>
        <source>{parameter}: {file} has no field &apos;{field}&apos;; it has {names}.</source>
        <translation>{parameter}：{file} 没有字段“{field}”；它有 {names}。</translation>
    </message>
    <message>
        <source>No file of ZONES is called like one of INPUT ({here} … {there}); give both the same names, or name the field that tells the regions apart as PARTITION_FIELD.</source>
        <translation>ZONES 中没有与 INPUT 同名的文件（{here} … {there}）；请使两者同名，或以 PARTITION_FIELD 指定区分区域的字段。</translation>
    </message>
    <message>
        <source>{name}: there is no GeoPackage (.gpkg) or GeoParquet (.parquet) in {path}; choose another folder.</source>
        <translation>{name}：{path} 中没有 GeoPackage (.gpkg) 或 GeoParquet (.parquet)；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{name}: {one} and {other} are of one region; leave one of them out.</source>
        <translation>{name}：{one} 和 {other} 属于同一区域；请去掉其中之一。</translation>
    </message>
    <message>
        <source>{name}: {path} is no folder, GeoPackage (.gpkg) or GeoParquet (.parquet); choose one.</source>
        <translation>{name}：{path} 不是文件夹、GeoPackage (.gpkg) 或 GeoParquet (.parquet)；请选择其一。</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is in degrees ({crs}); reproject it to a projected CRS first.</source>
        <translation>“{layer}”以度为单位（{crs}）；请先重投影到投影坐标系。</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: a metre in {crs} is none on the ground there; reproject it to a CRS with true metres first.</source>
        <translation>“{layer}”：{crs} 中的一米在该地并非实地一米；请先重投影到真实米制的坐标系。</translation>
    </message>
    <message>
        <source>{key} is no parameter of a run over regions; the nearest is {close}.</source>
        <translation>{key} 不是多区域运行的参数；最接近的是 {close}。</translation>
    </message>
    <message>
        <source>{name} is missing; say it.</source>
        <translation>缺少 {name}；请给出。</translation>
    </message>
    <message>
        <source>{name} says nothing without {needed}; give both or neither.</source>
        <translation>没有 {needed} 时 {name} 无意义；请两者都给或都不给。</translation>
    </message>
    <message>
        <source>{name} is &apos;{given}&apos;; give {allowed}.</source>
        <translation>{name} 为“{given}”；请给出 {allowed}。</translation>
    </message>
    <message>
        <source>{region}: there is no file of this name in {inputs}; add it, or take the region out.</source>
        <translation>{region}：{inputs} 中没有同名文件；请添加，或去掉该区域。</translation>
    </message>
    <message>
        <source>Python before 3.11 reads no TOML; get it with pip install tomli, or write the run as JSON (.json).</source>
        <translation>Python 3.11 以前不能读取 TOML；请用 pip install tomli 安装，或以 JSON (.json) 书写。</translation>
    </message>
    <message>
        <source>{path} holds no parameters; write lines such as INPUT = &quot;buildings&quot;.</source>
        <translation>{path} 没有参数；请写入如 INPUT = &quot;buildings&quot; 的行。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); name the file of the run.</source>
        <translation>无法读取 {path}（{why}）；请给出运行文件。</translation>
    </message>
    <message>
        <source>Buildings written</source>
        <translation>写出的建筑</translation>
    </message>
    <message>
        <source>What went wrong, or which zones straddle files</source>
        <translation>出错原因，或哪些分区跨文件</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}); report it with the region&apos;s file in the folder records.</source>
        <translation>发生意外错误（{error}）；请附上 records 文件夹中该区域的文件予以报告。</translation>
    </message>
    <message>
        <source>Your role may not do that in base {path} ({why}); ask its administrator for the role of planners, or of builders.</source>
        <translation>您的角色不能在底座 {path} 中这样做（{why}）；请向其管理员申请规划者或建设者角色。</translation>
    </message>
    <message>
        <source>BASE: the database has a schema &apos;{schema}&apos; already; give another name, or have an administrator drop it.</source>
        <translation>BASE：数据库中已有模式“{schema}”；请换一个名称，或请管理员删除它。</translation>
    </message>
    <message>
        <source>BASE: the database of {path} has no PostGIS; have an administrator run in it: CREATE EXTENSION postgis.</source>
        <translation>BASE：{path} 的数据库没有 PostGIS；请管理员在其中执行：CREATE EXTENSION postgis。</translation>
    </message>
    <message>
        <source>BASE: roles of this base are missing, and only an administrator may make them; have one run, then run again: {sql};</source>
        <translation>BASE：缺少此底座的角色，只有管理员可以创建；请管理员执行以下语句，然后重新运行：{sql};</translation>
    </message>
    <message>
        <source>BASE: {path} does not answer or lets nobody in ({why}); look at the name, your user and the password that QGIS, pgpass or the service file keeps.</source>
        <translation>BASE：{path} 没有应答或拒绝登录（{why}）；请检查名称、用户以及 QGIS、pgpass 或服务文件中保存的密码。</translation>
    </message>
    <message>
        <source>Base {path} is being written by somebody else; wait until that has ended, and run again. Nothing was changed.</source>
        <translation>底座 {path} 正由他人写入；请等其结束后重新运行。未作任何更改。</translation>
    </message>
    <message>
        <source>it calls {call}, which rules may not on a server; they may call {known}</source>
        <translation>它调用了 {call}，服务器上的规则不可调用；可调用 {known}</translation>
    </message>
    <message>
        <source>BASE: {path} cannot be made ({why}); you need the right to make a schema in the database.</source>
        <translation>BASE：无法创建 {path}（{why}）；您需要在该数据库中创建模式的权限。</translation>
    </message>
    <message>
        <source>A base on PostgreSQL needs the Python package psycopg2, which this QGIS lacks; install python3-psycopg2, or psycopg2-binary by pip, and restart QGIS.</source>
        <translation>PostgreSQL 上的底座需要 Python 包 psycopg2，而此 QGIS 没有；请安装 python3-psycopg2，或用 pip 安装 psycopg2-binary，然后重启 QGIS。</translation>
    </message>
    <message>
        <source>Your role reads layers of this base, and not what was done with it.</source>
        <translation>您的角色可以读取此底座的图层，而不能读取对它做过什么。</translation>
    </message>
    <message>
        <source>Of all regions: each reads the files that lie at its buildings.</source>
        <translation>属于所有区域：每个区域读取位于其建筑物处的文件。</translation>
    </message>
    <message>
        <source>Buildings in a projected CRS with true metres; what else a region has is brought to it.</source>
        <translation>建筑物采用真实米制的投影 CRS；区域的其他数据会转换到该 CRS。</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>{region}: no point cloud file lies at its buildings; add the files of this place, or run the region without POINT_CLOUD.</source>
        <translation>{region}：没有点云文件位于其建筑物处；请添加该地的文件，或不带 POINT_CLOUD 运行该区域。</translation>
    </message>
    <message>
        <source>Point cloud files that do not say where they lie, left out since others cover all buildings: {files} ({names}).</source>
        <translation>未说明所在位置的点云文件，因其他文件已覆盖所有建筑物而被略去：{files}（{names}）。</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers; start some with: dask worker {address}</source>
        <translation>位于 {address} 的 Dask 调度器没有工作进程；请启动一些：dask worker {address}</translation>
    </message>
    <message>
        <source>WORKERS: {number} processes cannot be started ({why}); give fewer, or 0 for one region after the other.</source>
        <translation>WORKERS：无法启动 {number} 个进程（{why}）；请减少数量，或用 0 逐个区域计算。</translation>
    </message>
    <message>
        <source>SCHEDULER: there is none at {address}; start it and give its address, such as tcp://10.0.0.1:8786, or leave it empty for this machine.</source>
        <translation>SCHEDULER：{address} 处没有调度器；请启动它并给出其地址，例如 tcp://10.0.0.1:8786，或留空以使用本机。</translation>
    </message>
    <message>
        <source>The scheduler or a worker cannot import doorstep ({why}); start both with the folder in which the folder doorstep lies on PYTHONPATH, and with requirements-scale.txt installed.</source>
        <translation>调度器或某个工作进程无法导入 doorstep（{why}）；请在 PYTHONPATH 中加入 doorstep 文件夹所在的文件夹并安装 requirements-scale.txt 后启动两者。</translation>
    </message>
    <message>
        <source>Worker {address} has {name} {theirs}, and this process {ours}; results would differ: install the same, and start the workers again.</source>
        <translation>工作进程 {address} 的 {name} 为 {theirs}，本进程为 {ours}；结果会不同：请安装相同版本，并重新启动工作进程。</translation>
    </message>
    <message>
        <source>{name}: there is no file {path}; choose one.</source>
        <translation>{name}：没有文件 {path}；请选择一个。</translation>
    </message>
    <message>
        <source>OUTPUT has files of which this run knows nothing, and which count twice where the folder is read as one table: {files} ({examples}); take them away, or give each run a folder of its own.</source>
        <translation>OUTPUT 中有本次运行不知道的文件，将文件夹作为一张表读取时它们会被重复计数：{files}（{examples}）；请移走它们，或为每次运行使用单独的文件夹。</translation>
    </message>
    <message>
        <source>OUTPUT: results would be written over the files of {path}; choose another folder.</source>
        <translation>OUTPUT：结果会覆盖 {path} 中的文件；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>OUTPUT: another run is writing to {path}; wait for its end, or choose another folder.</source>
        <translation>OUTPUT：另一次运行正在写入 {path}；请等它结束，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{file} cannot be brought to the CRS of the buildings, {crs}; check the CRS of both.</source>
        <translation>{file} 无法转换到建筑物的 CRS（{crs}）；请检查两者的 CRS。</translation>
    </message>
    <message>
        <source>Regions beside it are in another CRS, so that nothing is compared with theirs, and what both files have is counted twice: {regions} ({examples}); reproject them to one.</source>
        <translation>相邻区域使用另一坐标系，因此不与其比较，两个文件都有的内容被计算两次：{regions}（{examples}）；请重投影到同一坐标系。</translation>
    </message>
    <message>
        <source>{file} has curved geometries; convert them to straight ones, by Segmentize in QGIS.</source>
        <translation>{file} 含有曲线几何；请在 QGIS 中用“分段化”转换为直线。</translation>
    </message>
    <message>
        <source>{name} is {given}; choose a value from 0 to {most}.</source>
        <translation>{name} 是 {given}；请选择 0 到 {most} 之间的值。</translation>
    </message>
    <message>
        <source>{name}: &apos;{given}&apos; is no list of LAS classes; write numbers such as 6, 17.</source>
        <translation>{name}：“{given}”不是 LAS 类别列表；请写数字，例如 6, 17。</translation>
    </message>
    <message>
        <source>{name} is for one region at a time; leave it out.</source>
        <translation>{name} 只用于单个区域的运行；请省略它。</translation>
    </message>
    <message>
        <source>{name} is &apos;{given}&apos;; give one text.</source>
        <translation>{name} 是“{given}”；请给出一段文本。</translation>
    </message>
    <message>
        <source>{file}: field &apos;{field}&apos; holds {kind}; name one with texts or whole numbers.</source>
        <translation>{file}：字段“{field}”的内容是 {kind}；请指定一个含文本或整数的字段。</translation>
    </message>
    <message>
        <source>{region}: earlier regions have all its zones as well, and count them; of its buildings {buildings} and of its households {households} are in none: give it zones that hold them, or leave them out.</source>
        <translation>{region}：其所有分区也在前面的区域中并由它们计算；其 {buildings} 个建筑和 {households} 个住户不在任何分区内：请提供包含它们的分区，或去掉它们。</translation>
    </message>
    <message>
        <source>OUTPUT_HTML: {path} cannot be written; choose another file.</source>
        <translation>OUTPUT_HTML：无法写入 {path}；请选择其他文件。</translation>
    </message>
    <message>
        <source>{path}: {why}; mend the line: texts stand in quotes, and paths have / and no \.</source>
        <translation>{path}：{why}；请修正该行：文本须加引号，路径用 / 而不用 \。</translation>
    </message>
    <message>
        <source>Region; as its files are called, or by the field that tells regions apart</source>
        <translation>区域；其文件名，或区分区域字段中的值</translation>
    </message>
    <message>
        <source>Status; done or failed</source>
        <translation>状态；done（完成）或 failed（失败）</translation>
    </message>
    <message>
        <source>Zones; counted in this region</source>
        <translation>分区；计入本区域</translation>
    </message>
    <message>
        <source>Zones proven optimal; by their allocation</source>
        <translation>已证明最优的分区；就其分配而言</translation>
    </message>
    <message>
        <source>Time; that the region took</source>
        <translation>时间；该区域所用</translation>
    </message>
    <message>
        <source>Most memory; that its process had taken until then</source>
        <translation>最大内存；其进程至此所占用</translation>
    </message>
    <message>
        <source>Zones that straddle files; others have a part of them, or buildings</source>
        <translation>跨文件的分区；其他文件有其一部分或其建筑</translation>
    </message>
    <message>
        <source>Buildings taken; from other files, in zones of this region</source>
        <translation>取来的建筑；来自其他文件、位于本区域分区内</translation>
    </message>
    <message>
        <source>Buildings given; from its own file, in zones of other regions</source>
        <translation>给出的建筑；来自本文件、位于其他区域分区内</translation>
    </message>
    <message>
        <source>Copies left out; buildings that an earlier region&apos;s file has as well</source>
        <translation>去掉的副本；前面区域的文件也有的建筑</translation>
    </message>
    <message>
        <source>Kept; 1 where an earlier run had done it already</source>
        <translation>保留；先前的运行已完成时为 1</translation>
    </message>
    <message>
        <source>Remarks; what went wrong, or which zones straddle files</source>
        <translation>备注；出错原因，或哪些分区跨文件</translation>
    </message>
    <message>
        <source>Row {row} of table {table} has a shape that cannot be copied, such as a curve; make it one of straight lines, or delete it, and run again.</source>
        <translation>表 {table} 的第 {row} 行有无法复制的形状，例如曲线；请改为由直线组成的形状或将其删除，然后重新运行。</translation>
    </message>
    <message>
        <source>Row {row} of table {table} has bytes in column {column}, of which base {path} keeps texts; correct it where it is from, and run again.</source>
        <translation>表 {table} 的第 {row} 行在列 {column} 中是字节，而底座 {path} 在该列中保存文本；请在其来源处更正，然后重新运行。</translation>
    </message>
    <message>
        <source>BASE: the database of {path} keeps texts in {encoding}, in which not all names can be written; have an administrator make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>BASE：{path} 的数据库以 {encoding} 保存文本，并非所有姓名都能写入；请管理员用 ENCODING 'UTF8' 建立一个数据库。</translation>
    </message>
    <message>
        <source>BASE: in the database of {path} you may not use the schema of PostGIS; have an administrator run: GRANT USAGE ON SCHEMA … TO PUBLIC.</source>
        <translation>BASE：在 {path} 的数据库中您无权使用 PostGIS 的模式；请管理员运行：GRANT USAGE ON SCHEMA … TO PUBLIC。</translation>
    </message>
    <message>
        <source>BASE: the role {role} belongs to a base of another database, whose people would get this one as well; give another schema.</source>
        <translation>BASE：角色 {role} 属于另一个数据库中的底座，其人员也会得到本底座的权限；请换一个模式（schema）。</translation>
    </message>
    <message>
        <source>Base {path} was made by an earlier Doorstep (version {number} of its tables) and can be read alone; make a copy with &apos;Create population base&apos; and COPY_OF, which has all tables of this version.</source>
        <translation>底座 {path} 由较早的 Doorstep 建立（表的版本 {number}），只能读取；请用“创建人口底座”和 COPY_OF 建立副本，副本具有本版本的所有表。</translation>
    </message>
    <message>
        <source>Row {row} of table {table} has in column {column} what is no number, or none that base {path} keeps; correct it where it is from, and run again.</source>
        <translation>表 {table} 的第 {row} 行在列 {column} 中不是数字，或不是底座 {path} 能保存的数字；请在其来源处更正，然后重新运行。</translation>
    </message>
    <message>
        <source>The server of base {path} was lost just when a batch was to be kept ({why}), so that it is kept, or is not; look at the batches of the base before you run again, and restore the copy of the vault from before where the vault is refused.</source>
        <translation>正要保存一批更改时与底座 {path} 的服务器失去连接（{why}），因此可能已保存，也可能没有；重新运行前请查看底座的批次，若保险库被拒绝，请恢复此前的保险库副本。</translation>
    </message>
    <message>
        <source>it has {piece} outside of texts in quotes, which a rule may not on a server: no second statement, comment, bracket too many, text with a letter before its quote, or mark of a value other than :day</source>
        <translation>它在引号内的文本之外有 {piece}，在服务器上规则中不得有：不得有第二条语句、注释、多余的括号、引号前带字母的文本，以及 :day 以外的值标记</translation>
    </message>
    <message>
        <source>{region}: its buildings ({buildings}) are all counted in other regions, so that none is left for its zones ({zones}); add the buildings of these zones to its file.</source>
        <translation>{region}：其建筑（{buildings} 个）均由其他区域计算，其分区（{zones} 个）因此没有剩余建筑；请在其文件中添加这些分区的建筑。</translation>
    </message>
</context>
</TS>
